import { row } from './build.ts';
import type { FormColumn, OfficialForm } from './model.ts';
import { applicationsTable, REVIEW_TABLE } from './since2019.ts';

const STOCK: readonly FormColumn[] = [
  {
    id: 'made',
    label: '本年制发件数',
    unit: '件',
    aliases: ['本年制发数', '制发件数', '本年制发', '本年制发数量', '本年度制发件数', '本年制定件数', '本年制发件'],
  },
  {
    id: 'abolished',
    label: '本年废止件数',
    unit: '件',
    aliases: ['本年废止数', '废止件数', '本年废止', '本年废止数量', '本年度废止件数', '本年废止件'],
  },
  {
    id: 'inForce',
    label: '现行有效件数',
    unit: '件',
    aliases: ['现行有效数', '现行有效', '现行有效数量', '有效件数', '现行有效总数', '现行有效件'],
  },
];

const DECISIONS: readonly FormColumn[] = [
  {
    id: 'decisions',
    label: '本年处理决定数量',
    unit: '件',
    aliases: ['处理决定数量', '本年处理决定数', '处理决定数', '本年度处理决定数量', '本年处理决定件数', '本年处理决定'],
  },
];

/** Reports on 2021 and later. */
export const FORM_2021: OfficialForm = {
  id: '2021',
  name: '政府信息公开工作年度报告（2021年格式）',
  basis: '国办公开办函〔2021〕30号',
  from: 2021,
  to: null,
  tables: [
    {
      id: 'documents',
      title: '第二十条第（一）项',
      columns: STOCK,
      rows: [
        row('rules', '规章', { aliases: ['政府规章', '规章数'] }),
        row('normative', '行政规范性文件', { aliases: ['规范性文件', '行政规范性文件数'] }),
      ],
    },
    {
      id: 'licensing',
      title: '第二十条第（五）项',
      columns: DECISIONS,
      rows: [
        row('licence', '行政许可', {
          aliases: ['行政许可决定', '行政许可处理决定', '行政许可件数', '许可', '行政许可事项'],
        }),
      ],
    },
    {
      id: 'penalties',
      title: '第二十条第（六）项',
      columns: DECISIONS,
      rows: [
        row('penalty', '行政处罚', {
          aliases: ['行政处罚决定', '行政处罚处理决定', '行政处罚件数', '处罚', '行政处罚事项'],
        }),
        row('coercion', '行政强制', {
          aliases: ['行政强制决定', '行政强制处理决定', '行政强制件数', '强制', '行政强制事项', '行政强制措施'],
        }),
      ],
    },
    {
      id: 'charges',
      title: '第二十条第（八）项',
      columns: [
        {
          id: 'amount',
          label: '本年收费金额（单位：万元）',
          unit: '万元',
          aliases: ['本年收费金额', '收费金额', '本年收费总金额', '本年度收费金额', '收费总金额'],
        },
      ],
      rows: [row('charge', '行政事业性收费', { aliases: ['行政事业收费', '行政事业性收费项目'] })],
    },
    applicationsTable(
      row('h.other', '(六)其他处理', { heading: true, aliases: ['其他处理情况'] }, [
        row('result.other.noCorrection', '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请', {
          aliases: [
            '申请人无正当理由逾期不补正行政机关不再处理其政府信息公开申请的',
            '申请人无正当理由逾期不补正',
            '无正当理由逾期不补正',
            '申请人逾期不补正',
            '逾期不补正',
            '申请人无正当理由逾期不补正不再处理',
          ],
        }),
        row('result.other.notPaid', '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请', {
          aliases: [
            '逾期不缴费',
            '逾期不缴纳费用',
            '逾期未按要求缴纳费用',
            '申请人逾期未按收费通知要求缴纳费用行政机关不再处理其政府信息公开申请的',
            '申请人逾期未按收费通知要求缴纳费用',
            '逾期未按收费通知要求缴纳费用',
            '申请人逾期未缴纳费用',
            '逾期未缴费',
            '逾期未缴纳费用',
          ],
        }),
        row('result.other.rest', '3.其他', { aliases: ['其他情形', '其他情况'] }),
      ]),
    ),
    REVIEW_TABLE,
  ],
  relations: [],
};
