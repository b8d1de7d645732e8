import { documentBlocksHolding, hitEvidence, sentenceAround } from '../blocks.ts';
import { type AuditInput, defineRule, type Verdict } from '../rule.ts';
import { TRAIT } from '../traits.ts';

/** A year at the head of a clause, as what this clause is about: `2018年，我们…`. */
const HEAD = /(?:^|[。;；！!\n])\s*(20\d\d) ?年 ?(?:度|来|全年|以来)?[,，]? ?/g;
/** Who speaks of own work. */
const OWN =
  /我们|我[局市县区乡镇办委厅省院旗州处站队社校]|我(?:中心|街道|单位|部门|机关)|本(?:机关|单位|局|部门|中心|街道|镇|乡|市|县|区)|全[市县区局省镇乡系]|各级|各部门/;
/** What is done, told without saying by whom. */
const DOING =
  /^\s*20\d\d ?年(?:度|来|全年)?[,，]? ?(?:先后|共|累计|认真|深入|严格|积极|全面|持续|不断|继续|切实|进一步)?(?:组织|开展|举办|召开|完善|加强|坚持|落实|推进|健全|规范|强化|拓展|优化|做好|主动公开)/;
/** Words by which another year stands there rightly: comparison, history, plans, names of documents. */
const RIGHTLY =
  /比|较(?![好大快高强多])|同期|同比|上年|上一年|去年|前年|增长|增加|减少|下降|上升|提高|以来|起|至今|截[至止]|年[初末底中]|以前|之前|期间|时期|[《》〔〕【】]|号|修订|颁布|施行|印发|出台|制定|结转|年报|年度报告|计划|打算|将|拟|下一步|今后|争取|力争|目标|规划|预计|展望|安排|要点|历年|近[几两三]年|连续|分别|考核|评估|排名|届|创建于|成立于/;
/** The law itself stands in every report's first sentence, of whatever year. */
const THE_LAW = /《(?:中华人民共和国)?(?:政府信息公开)?条例》/g;
/** Characters of the next line that a sentence goes on in. */
const LONGEST_REST = 120;
/** What has been done, told in figures. */
const DONE =
  /(?:共|累计|总计|全年)(?:计|收到|受理|公开|办理|发布|答复|主动公开)?[^。]{0,12}\d|已(?:经)?(?:公开|发布|办结|答复|完成)/;
/** 统计期限自2021年1月1日起至2021年12月31日止: the whole year that the figures are said to be of. */
const PERIOD =
  /(?:统计(?:的)?(?:期限|时限|时间|周期|时段|期)|起止时间)[^。;；]{0,16}?(20\d\d) ?年 ?0?1 ?月 ?0?1 ?日[^。;；]{0,6}?[至到—~-](?:(20\d\d) ?年)? ?12 ?月 ?31 ?日/;

/** Another year than the report's where the sentence speaks of this year's work: most often copied from another report. */
export const rule = defineRule({
  id: 'wording/stray-year',
  severity: 'warning',
  title: { zh: '出现报告年度以外的年份', en: 'Another year than the report’s' },
  about: {
    zh: '叙述本年工作的句子出现其他年份，请核实。',
    en: 'Another year where the sentence speaks of this year’s work.',
  },
  example: { zh: '2019 年度报告中“2018年，我们……”', en: '“2018年，我们…” in a report on 2019' },
  basis: '',
  messages: {
    stray: {
      zh: '{year} 年度报告中，以“{found}年”开头的句子似在叙述本年工作',
      en: 'In the report on {year}, a sentence that begins with {found} seems to tell of this year’s work',
    },
    period: {
      zh: '{year} 年度报告写明的统计期限却是 {found} 年',
      en: 'The report on {year} says that its figures are of {found}',
    },
    none: { zh: '未见报告年度以外的年份用于叙述本年工作', en: 'No other year stands where this year’s work is told' },
  },
  check(input) {
    const { kind, reportYear } = input.document;
    if (kind !== 'annualReport' || reportYear === null) return [];
    const found = documentBlocksHolding(input, TRAIT.year, true).flatMap((block): Verdict[] => {
      const { fold } = input.view.clean(block);
      if (!/20\d\d ?年/.test(fold)) return [];
      const period = periodOf(input, block, reportYear);
      const told = [...fold.matchAll(HEAD)].flatMap((match): Verdict[] => {
        const year = Number(match[1]);
        const start = match.index + match[0].search(/20\d\d/);
        const sentence = sentenceAround(fold, start, start + 5);
        const whole = fold.slice(sentence.start, sentence.end) + goneOn(input, block, sentence.end);
        if (!isStray(whole, year, reportYear)) return [];
        const end = start + fold.slice(start, start + 8).indexOf('年') + 1;
        const args = { year: reportYear, found: year };
        const evidence = [hitEvidence(input, { block, start, end })];
        const words = fold.slice(start, Math.min(sentence.end, start + 24));
        return [
          {
            outcome: 'review',
            message: 'stray',
            args,
            subjects: [words],
            actual: `${year}`,
            expected: `${reportYear}`,
            evidence,
          },
        ];
      });
      return period ? [period, ...told] : told;
    });
    return found.length > 0 ? found : [{ outcome: 'pass', message: 'none' }];
  },
});

/** The period of the figures where it is another year's: left over from the report that this one was copied from. */
function periodOf(input: AuditInput, block: number, reportYear: number): Verdict | null {
  const match = PERIOD.exec(input.view.clean(block).fold);
  if (!match) return null;
  const year = [match[1], match[2] ?? match[1]].map(Number).find((one) => one !== reportYear);
  if (year === undefined) return null;
  const start = match.index + match[0].search(/20\d\d/);
  return {
    outcome: 'review',
    message: 'period',
    args: { year: reportYear, found: year },
    subjects: ['period'],
    actual: `${year}`,
    expected: `${reportYear}`,
    evidence: [hitEvidence(input, { block, start, end: match.index + match[0].length })],
  };
}

/** How a line that ends with a semicolon or comma goes on in the next: 2021年收到申请2件，已办结； / 2022年无新增。 */
function goneOn({ view }: AuditInput, block: number, end: number): string {
  const { fold } = view.clean(block);
  if (!/[;；,，] ?$/.test(fold.slice(Math.max(0, end - 2), end))) return '';
  const rest = fold.slice(end).trim();
  const next = rest !== '' ? rest : block + 1 < view.page.blocks.length ? view.clean(block + 1).fold.trim() : '';
  return (next.slice(0, LONGEST_REST).split(/[。\n]/)[0] ?? '').trim();
}

function isStray(sentence: string, year: number, reportYear: number): boolean {
  if (year === reportYear || Math.abs(year - reportYear) > 5) return false;
  const others = new Set([...sentence.matchAll(/(20\d\d) ?年/g)].map((match) => match[1]));
  if (others.size > 1 || RIGHTLY.test(sentence.slice(5).replace(THE_LAW, ''))) return false;
  if (/^\s*20\d\d ?年 ?\d{1,2} ?月/.test(sentence)) return false;
  // A coming year is a plan unless it is told what has been done.
  return year < reportYear ? OWN.test(sentence) || DOING.test(sentence) || DONE.test(sentence) : DONE.test(sentence);
}
