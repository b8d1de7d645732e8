import { row } from './build.ts';
import type { FormColumn, OfficialForm, Relation, Term } from './model.ts';
import { applicationsTable, REVIEW_TABLE } from './since2019.ts';

const DISCLOSED: readonly FormColumn[] = [
  {
    id: 'made',
    label: '本年新制作数量',
    aliases: ['本年新制作数', '新制作数量', '本年度新制作数量', '本年新制发数量', '本年新制作'],
  },
  {
    id: 'disclosed',
    label: '本年新公开数量',
    aliases: ['本年新公开数', '新公开数量', '本年度新公开数量', '本年新公开'],
  },
  { id: 'total', label: '对外公开总数量', aliases: ['对外公开总数', '对外公开数量', '公开总数量', '对外公开总量'] },
];

const PREVIOUS: FormColumn = {
  id: 'previous',
  label: '上一年项目数量',
  aliases: ['上年项目数量', '上一年度项目数量', '上一年项目数', '上年度项目数量', '上年项目数'],
};
const CHANGE: FormColumn = {
  id: 'change',
  label: '本年增/减',
  signed: true,
  aliases: ['本年增减', '本年度增减', '本年增加减少', '增减', '本年增减数', '本年增减数量', '本年增或减'],
};
const DECISIONS: FormColumn = {
  id: 'decisions',
  label: '处理决定数量',
  aliases: ['处理决定数', '本年处理决定数量', '处理决定件数', '本年度处理决定数量', '处理决定'],
};

const term = (row: string, column: string): Term => ({ address: `2019:${row}@${column}`, sign: 1 });

/** 本年新公开 ≤ 对外公开总数量: what was newly disclosed is part of all that is disclosed. */
const disclosed = (id: string): Relation => ({
  id: `table/part-exceeds-total:2019:${id}@disclosed`,
  rule: 'table/part-exceeds-total',
  op: '<=',
  left: [term(id, 'disclosed')],
  right: [term(id, 'total')],
  soft: false,
});

/** 上一年项目数量 + 本年增/减 ≥ 0: no more items can go than there were. */
const remaining = (id: string): Relation => ({
  id: `table/relation:2019:${id}@previous`,
  rule: 'table/relation',
  op: '<=',
  left: [],
  right: [term(id, 'previous'), term(id, 'change')],
  soft: false,
});

/** Trial form: reports on 2019 and 2020. */
export const FORM_2019: OfficialForm = {
  id: '2019',
  name: '政府信息公开工作年度报告（2019年试行格式）',
  basis: '国办公开办函〔2019〕60号',
  from: 2019,
  to: 2020,
  tables: [
    {
      id: 'documents',
      title: '第二十条第（一）项',
      columns: DISCLOSED,
      rows: [
        row('rules', '规章', { aliases: ['政府规章', '规章数'] }),
        row('normative', '规范性文件', { aliases: ['行政规范性文件', '规范性文件数'] }),
      ],
    },
    {
      id: 'licensing',
      title: '第二十条第（五）项',
      columns: [PREVIOUS, CHANGE, DECISIONS],
      rows: [
        row('licence', '行政许可', { aliases: ['行政许可决定', '行政许可处理决定', '行政许可项目', '行政许可事项'] }),
        row('service', '其他对外管理服务事项', {
          aliases: ['其他对外管理服务', '其他对外服务管理事项', '对外管理服务事项'],
        }),
      ],
    },
    {
      id: 'penalties',
      title: '第二十条第（六）项',
      columns: [PREVIOUS, CHANGE, DECISIONS],
      rows: [
        row('penalty', '行政处罚', { aliases: ['行政处罚决定', '行政处罚处理决定', '行政处罚项目', '行政处罚事项'] }),
        row('coercion', '行政强制', {
          aliases: ['行政强制决定', '行政强制处理决定', '行政强制项目', '行政强制事项', '行政强制措施'],
        }),
      ],
    },
    {
      id: 'charges',
      title: '第二十条第（八）项',
      columns: [PREVIOUS, CHANGE],
      rows: [row('charge', '行政事业性收费', { aliases: ['行政事业收费', '行政事业性收费项目'] })],
    },
    {
      id: 'procurement',
      title: '第二十条第（九）项',
      columns: [
        { id: 'count', label: '采购项目数量', aliases: ['采购项目数', '项目数量', '采购数量', '采购项目'] },
        {
          id: 'amount',
          label: '采购总金额(万元)',
          unit: '万元',
          aliases: ['采购总金额', '采购金额', '采购总额', '总金额', '采购总金额万元'],
        },
      ],
      rows: [row('procurement', '政府集中采购', { aliases: ['集中采购', '政府采购', '政府集中采购项目'] })],
    },
    applicationsTable(row('result.other', '(六)其他处理', { aliases: ['其他处理情况', '其他处理的'] })),
    REVIEW_TABLE,
  ],
  relations: [
    ...['rules', 'normative'].map(disclosed),
    ...['licence', 'service', 'penalty', 'coercion', 'charge'].map(remaining),
  ],
};
