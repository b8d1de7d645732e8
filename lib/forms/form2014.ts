import { row } from './build.ts';
import type { FormRow, OfficialForm, Term } from './model.ts';

const term = (id: string): Term => ({ address: `2014:${id}`, sign: 1 });

const proactive: FormRow = row(
  'h.proactive',
  '一、主动公开情况',
  { heading: true, aliases: ['主动公开政府信息情况', '主动公开工作情况'] },
  [
    row(
      'proactive',
      '(一)主动公开政府信息数（不同渠道和方式公开相同信息计1条）',
      {
        unit: '条',
        aliases: ['主动公开政府信息', '主动公开政府信息总数', '主动公开信息数', '主动公开政府信息条数', '主动公开数'],
      },
      [
        row('proactive.normative', '其中：主动公开规范性文件数', {
          unit: '条',
          partOf: true,
          aliases: ['主动公开规范性文件', '主动公开规范性文件总数', '公开规范性文件数', '主动公开行政规范性文件数'],
        }),
      ],
    ),
    row('normative.issued', '制发规范性文件总数', {
      unit: '件',
      aliases: [
        '制发规范性文件',
        '制发规范性文件数',
        '制定规范性文件总数',
        '规范性文件制发总数',
        '制发行政规范性文件总数',
      ],
    }),
    row(
      'h.channel',
      '(二)通过不同渠道和方式公开政府信息的情况',
      {
        heading: true,
        channelsOf: 'proactive',
        aliases: [
          '通过不同渠道和方式公开政府信息情况',
          '不同渠道和方式公开政府信息',
          '通过不同渠道和方式公开',
          '公开渠道',
        ],
      },
      [
        row('channel.gazette', '1.政府公报公开政府信息数', {
          unit: '条',
          aliases: [
            '政府公报公开',
            '政府公报',
            '公报公开政府信息数',
            '政府公报公开信息数',
            '通过政府公报公开政府信息数',
          ],
        }),
        row('channel.website', '2.政府网站公开政府信息数', {
          unit: '条',
          aliases: [
            '政府网站公开',
            '政府网站',
            '网站公开政府信息数',
            '政府网站公开信息数',
            '通过政府网站公开政府信息数',
            '政府门户网站公开政府信息数',
            '门户网站公开政府信息数',
          ],
        }),
        row('channel.weibo', '3.政务微博公开政府信息数', {
          unit: '条',
          aliases: [
            '政务微博公开',
            '政务微博',
            '微博公开政府信息数',
            '政务微博公开信息数',
            '通过政务微博公开政府信息数',
          ],
        }),
        row('channel.wechat', '4.政务微信公开政府信息数', {
          unit: '条',
          aliases: [
            '政务微信公开',
            '政务微信',
            '微信公开政府信息数',
            '政务微信公开信息数',
            '通过政务微信公开政府信息数',
          ],
        }),
        row('channel.other', '5.其他方式公开政府信息数', {
          unit: '条',
          aliases: [
            '其他方式公开',
            '其他公开方式',
            '其他方式',
            '其他',
            '其他方式公开信息数',
            '通过其他方式公开政府信息数',
            '其他渠道公开政府信息数',
          ],
        }),
      ],
    ),
  ],
);

const response: FormRow = row('h.response', '二、回应解读情况', { heading: true, aliases: ['回应解读'] }, [
  row('response', '(一)回应公众关注热点或重大舆情数（不同方式回应同一热点或舆情计1次）', {
    unit: '次',
    aliases: [
      '回应公众关注热点或重大舆情',
      '回应公众关注热点和重大舆情数',
      '回应公众关注热点及重大舆情数',
      '回应公众关注的热点或重大舆情数',
      '回应公众热点或重大舆情数',
      '回应热点或重大舆情数',
      '回应热点舆情数',
    ],
  }),
  row(
    'h.responseChannel',
    '(二)通过不同渠道和方式回应解读的情况',
    {
      heading: true,
      aliases: ['通过不同渠道和方式回应解读情况', '不同渠道和方式回应解读', '通过不同渠道和方式回应解读', '回应渠道'],
    },
    [
      row(
        'response.press',
        '1.参加或举办新闻发布会总次数',
        {
          unit: '次',
          aliases: [
            '参加或举办新闻发布会',
            '参加举办新闻发布会总次数',
            '参加和举办新闻发布会总次数',
            '举办新闻发布会总次数',
            '举办或参加新闻发布会总次数',
            '参加或举行新闻发布会总次数',
            '新闻发布会总次数',
            '新闻发布会',
          ],
        },
        [
          row('response.press.leader', '其中：主要负责同志参加新闻发布会次数', {
            unit: '次',
            partOf: true,
            aliases: [
              '主要负责同志参加新闻发布会',
              '主要负责人参加新闻发布会次数',
              '主要领导参加新闻发布会次数',
              '主要负责同志参加',
            ],
          }),
        ],
      ),
      row(
        'response.interview',
        '2.政府网站在线访谈次数',
        {
          unit: '次',
          aliases: [
            '政府网站在线访谈',
            '在线访谈次数',
            '在线访谈',
            '政府网站在线访谈总次数',
            '参加政府网站在线访谈次数',
            '网站在线访谈次数',
          ],
        },
        [
          row('response.interview.leader', '其中：主要负责同志参加政府网站在线访谈次数', {
            unit: '次',
            partOf: true,
            aliases: [
              '主要负责同志参加政府网站在线访谈',
              '主要负责同志参加在线访谈次数',
              '主要负责人参加政府网站在线访谈次数',
              '主要领导参加政府网站在线访谈次数',
              '主要负责同志参加',
            ],
          }),
        ],
      ),
      row('response.interpretation', '3.政策解读稿件发布数', {
        unit: '篇',
        aliases: [
          '政策解读稿件发布',
          '政策解读稿件',
          '发布政策解读稿件数',
          '政策解读稿件发布数量',
          '政策解读稿发布数',
          '政策解读发布数',
        ],
      }),
      row('response.weiboWechat', '4.微博微信回应事件数', {
        unit: '次',
        aliases: [
          '微博微信回应事件',
          '微博微信回应',
          '微信微博回应事件数',
          '微博和微信回应事件数',
          '政务微博微信回应事件数',
          '两微回应事件数',
        ],
      }),
      row('response.other', '5.其他方式回应事件数', {
        unit: '次',
        aliases: ['其他方式回应事件', '其他方式回应', '其他回应方式', '其他方式', '其他', '其他渠道回应事件数'],
      }),
    ],
  ),
]);

const refused: FormRow = row(
  'replied.refused',
  '4.不同意公开答复数',
  { unit: '件', sum: true, aliases: ['不同意公开答复', '不同意公开', '不予公开答复数', '不予公开'] },
  [
    row('replied.refused.stateSecret', '其中：涉及国家秘密', {
      unit: '件',
      aliases: ['涉及国家秘密数', '国家秘密', '属于国家秘密'],
    }),
    row('replied.refused.tradeSecret', '涉及商业秘密', {
      unit: '件',
      aliases: ['涉及商业秘密数', '商业秘密', '属于商业秘密'],
    }),
    row('replied.refused.privacy', '涉及个人隐私', {
      unit: '件',
      aliases: ['涉及个人隐私数', '个人隐私', '属于个人隐私'],
    }),
    row('replied.refused.security', '危及国家安全、公共安全、经济安全和社会稳定', {
      unit: '件',
      aliases: [
        '危及国家安全公共安全经济安全和社会稳定数',
        '危及国家安全公共安全经济安全社会稳定',
        '危及国家安全公共安全经济安全及社会稳定',
        '危及国家安全公共安全经济安全或社会稳定',
        '危及国家公共经济安全和社会稳定',
        '危及三安全一稳定',
        '三安全一稳定',
      ],
    }),
    row('replied.refused.notInformation', '不是《条例》所指政府信息', {
      unit: '件',
      aliases: [
        '不是条例所指政府信息数',
        '不属于条例所指政府信息',
        '非条例所指政府信息',
        '不是政府信息',
        '不是政府信息公开条例所指政府信息',
      ],
    }),
    row('replied.refused.otherLaw', '法律法规规定的其他情形', {
      unit: '件',
      aliases: ['法律法规规定的其他情形数', '法律法规规定其他情形', '法律法规规定的其他情况', '其他情形', '其他'],
    }),
  ],
);

const requests: FormRow = row(
  'h.request',
  '三、依申请公开情况',
  { heading: true, aliases: ['依申请公开', '依申请公开政府信息情况', '依申请公开信息情况'] },
  [
    row(
      'received',
      '(一)收到申请数',
      {
        unit: '件',
        sum: true,
        aliases: [
          '收到申请',
          '收到申请总数',
          '申请收到数',
          '收到申请件数',
          '受理申请数',
          '收到公开申请数',
          '收到政府信息公开申请数',
          '收到政府信息公开申请总数',
          '收到依申请公开数',
          '收到依申请公开申请数',
          '收到依申请数',
        ],
      },
      [
        row('received.inPerson', '1.当面申请数', { unit: '件', aliases: ['当面申请', '当面提交申请数', '当面'] }),
        row('received.fax', '2.传真申请数', { unit: '件', aliases: ['传真申请', '传真提交申请数', '传真'] }),
        row('received.online', '3.网络申请数', {
          unit: '件',
          aliases: ['网络申请', '网上申请数', '网络提交申请数', '互联网申请数', '网络'],
        }),
        row('received.letter', '4.信函申请数', {
          unit: '件',
          aliases: ['信函申请', '信件申请数', '书信申请数', '邮寄申请数', '信函'],
        }),
      ],
    ),
    row(
      'closed',
      '(二)申请办结数',
      {
        unit: '件',
        sum: true,
        aliases: ['申请办结', '申请办结总数', '办结申请数', '办结数', '依申请办结数', '办结总数'],
      },
      [
        row('closed.onTime', '1.按时办结数', { unit: '件', aliases: ['按时办结', '按期办结数', '按时'] }),
        row('closed.extended', '2.延期办结数', { unit: '件', aliases: ['延期办结', '延时办结数', '延期'] }),
      ],
    ),
    row(
      'replied',
      '(三)申请答复数',
      {
        unit: '件',
        sum: true,
        aliases: ['申请答复', '申请答复总数', '答复申请数', '答复数', '依申请答复数', '答复总数'],
      },
      [
        row('replied.alreadyPublic', '1.属于已主动公开范围数', {
          unit: '件',
          aliases: [
            '属于已主动公开范围',
            '属于主动公开范围数',
            '已主动公开范围数',
            '属于已经主动公开范围数',
            '属于已主动公开数',
            '已主动公开',
          ],
        }),
        row('replied.granted', '2.同意公开答复数', {
          unit: '件',
          aliases: ['同意公开答复', '同意公开', '予以公开', '予以公开答复数'],
        }),
        row('replied.partial', '3.同意部分公开答复数', {
          unit: '件',
          aliases: ['同意部分公开答复', '同意部分公开', '部分公开', '部分同意公开答复数', '部分公开答复数'],
        }),
        refused,
        row('replied.notOurs', '5.不属于本行政机关公开数', {
          unit: '件',
          aliases: [
            '不属于本行政机关公开',
            '不属于本机关公开数',
            '不属于本行政机关公开范围数',
            '不属于本单位公开数',
            '非本机关公开',
          ],
        }),
        row('replied.notExisting', '6.申请信息不存在数', {
          unit: '件',
          aliases: ['申请信息不存在', '信息不存在', '政府信息不存在', '申请政府信息不存在数', '申请的信息不存在数'],
        }),
        row('replied.supplement', '7.告知作出更改补充数', {
          unit: '件',
          aliases: [
            '告知作出更改补充',
            '告知做出更改补充数',
            '告知作出更改或补充数',
            '告知更改补充数',
            '告知补充更改数',
            '告知作出补正数',
          ],
        }),
        row('replied.otherWay', '8.告知通过其他途径办理数', {
          unit: '件',
          aliases: [
            '告知通过其他途径办理',
            '通过其他途径办理数',
            '告知其他途径办理数',
            '告知通过其他渠道办理数',
            '其他途径办理',
          ],
        }),
      ],
    ),
  ],
);

const review: FormRow = row(
  'review',
  '四、行政复议数量',
  {
    unit: '件',
    sum: true,
    aliases: ['行政复议', '行政复议数', '行政复议总数', '申请行政复议数量', '政府信息公开行政复议数量', '行政复议情况'],
  },
  [
    row('review.upheld', '(一)维持具体行政行为数', {
      unit: '件',
      aliases: [
        '维持具体行政行为',
        '维持数',
        '维持',
        '维持行政行为数',
        '维持原具体行政行为数',
        '维持原行政行为数',
        '结果维持',
      ],
    }),
    row('review.corrected', '(二)被依法纠错数', {
      unit: '件',
      aliases: ['被依法纠错', '依法纠错数', '被纠错数', '纠错数', '纠错', '结果纠正'],
    }),
    row('review.other', '(三)其他情形数', { unit: '件', aliases: ['其他情形', '其他情况数', '其他', '其他结果'] }),
  ],
);

const litigation: FormRow = row(
  'litigation',
  '五、行政诉讼数量',
  {
    unit: '件',
    sum: true,
    aliases: ['行政诉讼', '行政诉讼数', '行政诉讼总数', '提起行政诉讼数量', '政府信息公开行政诉讼数量', '行政诉讼情况'],
  },
  [
    row('litigation.upheld', '(一)维持具体行政行为或者驳回原告诉讼请求数', {
      unit: '件',
      aliases: [
        '维持具体行政行为或驳回原告诉讼请求数',
        '维持具体行政行为和驳回原告诉讼请求数',
        '维持具体行政行为驳回原告诉讼请求数',
        '维持行政行为或者驳回原告诉讼请求数',
        '维持或驳回数',
        '驳回原告诉讼请求数',
        '维持具体行政行为数',
        '维持具体行政行为',
        '维持数',
        '维持',
        '结果维持',
      ],
    }),
    row('litigation.corrected', '(二)被依法纠错数', {
      unit: '件',
      aliases: ['被依法纠错', '依法纠错数', '被纠错数', '纠错数', '纠错', '结果纠正'],
    }),
    row('litigation.other', '(三)其他情形数', { unit: '件', aliases: ['其他情形', '其他情况数', '其他', '其他结果'] }),
  ],
);

const organisation: FormRow = row(
  'h.organisation',
  '八、机构建设和保障经费情况',
  {
    heading: true,
    aliases: ['机构建设和保障经费', '机构建设及保障经费情况', '机构建设与保障经费情况', '机构建设保障经费情况'],
  },
  [
    row('offices', '(一)政府信息公开工作专门机构数', {
      unit: '个',
      aliases: [
        '政府信息公开工作专门机构',
        '政府信息公开专门机构数',
        '信息公开工作专门机构数',
        '专门机构数',
        '专门工作机构数',
      ],
    }),
    row('readingPoints', '(二)设置政府信息公开查阅点数', {
      unit: '个',
      aliases: [
        '设置政府信息公开查阅点',
        '政府信息公开查阅点数',
        '政府信息公开查阅点',
        '设置政府信息查阅点数',
        '设置查阅点数',
        '查阅点数',
      ],
    }),
    row(
      'staff',
      '(三)从事政府信息公开工作人员数',
      {
        unit: '人',
        sum: true,
        aliases: [
          '从事政府信息公开工作人员',
          '从事政府信息公开工作的人员数',
          '从事政府信息公开人员数',
          '政府信息公开工作人员数',
          '从事信息公开工作人员数',
          '工作人员数',
        ],
      },
      [
        row('staff.fullTime', '1.专职人员数（不包括政府公报及政府网站工作人员数）', {
          unit: '人',
          aliases: ['专职人员', '专职工作人员数', '专职数', '专职'],
        }),
        row('staff.partTime', '2.兼职人员数', {
          unit: '人',
          aliases: ['兼职人员', '兼职工作人员数', '兼职数', '兼职'],
        }),
      ],
    ),
    row('budget', '(四)政府信息公开专项经费（不包括用于政府公报编辑管理及政府网站建设维护等方面的经费）', {
      unit: '万元',
      aliases: [
        '政府信息公开专项经费数',
        '信息公开专项经费',
        '专项经费',
        '政府信息公开工作专项经费',
        '政府信息公开经费',
      ],
    }),
  ],
);

const meetings: FormRow = row(
  'h.meeting',
  '九、政府信息公开会议和培训情况',
  {
    heading: true,
    aliases: ['政府信息公开会议和培训', '政府信息公开会议及培训情况', '政府信息公开会议与培训情况', '会议和培训情况'],
  },
  [
    row('meetings', '(一)召开政府信息公开工作会议或专题会议数', {
      unit: '次',
      aliases: [
        '召开政府信息公开工作会议或专题会议',
        '召开政府信息公开工作会议和专题会议数',
        '召开政府信息公开工作会议专题会议数',
        '召开信息公开工作会议或专题会议数',
        '召开工作会议或专题会议数',
        '召开政府信息公开会议或专题会议数',
        '召开政府信息公开工作会议数',
      ],
    }),
    row('trainings', '(二)举办各类培训班数', {
      unit: '次',
      aliases: [
        '举办各类培训班',
        '举办培训班数',
        '举办政府信息公开培训班数',
        '举办各类培训班次数',
        '举办各类培训数',
        '培训班数',
      ],
    }),
    row('trainees', '(三)接受培训人员数', {
      unit: '人次',
      aliases: [
        '接受培训人员',
        '接受培训人次',
        '接受培训人数',
        '接受培训人员人次',
        '培训人员数',
        '参加培训人员数',
        '受训人员数',
      ],
    }),
  ],
);

/** 政府信息公开情况统计表: reports on 2014 to 2018. */
export const FORM_2014: OfficialForm = {
  id: '2014',
  name: '政府信息公开情况统计表',
  basis: '国办发〔2014〕32号',
  from: 2014,
  to: 2018,
  dashedHeadings: true,
  tables: [
    {
      id: 'statistics',
      title: '政府信息公开情况统计表',
      columns: [],
      rows: [
        proactive,
        response,
        requests,
        review,
        litigation,
        row('complaints', '六、举报投诉数量', {
          unit: '件',
          aliases: ['举报投诉', '举报投诉数', '投诉举报数量', '举报投诉总数', '举报数量'],
        }),
        row('fees', '七、依申请公开信息收取的费用', {
          unit: '万元',
          aliases: [
            '依申请公开信息收取费用',
            '依申请公开收取的费用',
            '依申请公开政府信息收取的费用',
            '依申请公开收费',
            '依申请公开信息收费',
            '依申请公开费用',
            '收取的费用',
          ],
        }),
        organisation,
        meetings,
      ],
    },
  ],
  relations: [
    {
      id: 'table/soft-relation:2014:normative.issued',
      rule: 'table/soft-relation',
      op: '<=',
      left: [term('proactive.normative')],
      right: [term('normative.issued')],
      soft: true,
    },
    {
      id: 'table/soft-relation:2014:closed<=received',
      rule: 'table/soft-relation',
      op: '<=',
      left: [term('closed')],
      right: [term('received')],
      soft: true,
    },
    {
      id: 'table/soft-relation:2014:replied=closed',
      rule: 'table/soft-relation',
      op: '=',
      left: [term('replied')],
      right: [term('closed')],
      soft: true,
    },
  ],
};
