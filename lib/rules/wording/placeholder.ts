import { parseIndexNumber } from '../../extract/fields/index-number.ts';
import type { Place } from '../../page/model.ts';
import { documentBlocksHolding, type Hit, hitEvidence, runningBlocks } from '../blocks.ts';
import { chosenField } from '../facts.ts';
import { few } from '../few.ts';
import { type AuditInput, defineRule } from '../rule.ts';
import { TRAIT } from '../traits.ts';
import type { Certainty } from './placeholder-context.ts';
import { isInForm } from './placeholder-form.ts';
import { findPlaceholders } from './placeholder-marks.ts';

/** Decisions withhold the names of people on purpose. */
const WITHHELD =
  /行政处罚|处罚决定|行政复议决定|裁定|判决|当事人|被申请人|被处罚人|相对人|违法行为人|(?:来信|留言|投诉|举报|信访|报料)人|网友|网民|受害人|犯罪嫌疑|涉案|失信|患者|死者|违法事实|案情|典型案例|信访事项/;
/** Titles of letters, answers and cases. */
const WITHHELD_TITLE =
  /信箱|来信|来访|信访|留言|咨询|问答|解答|答复|回复|告知|案例|案件|违法|违规|违纪|处罚|查处|曝光|通报|处理情况|公示/;
/** Drafts leave open when they come into force. */
const DRAFT_TITLE = /征求意见|意见稿|草案|送审稿|讨论稿|初稿/;
/** Pages that hand out forms and specimens: what is left open there is meant to be. */
const SPECIMEN_TITLE = /示范文本|格式|样式|样表|样本|范本|模板|申请表|登记表|报名表|委托书|承诺书|合同|填表/;
const SPECIMEN =
  /示范文本|文书格式|文书样式|格式文本|填表说明|填写说明|授权委托书|报告(?:格式|模板|模版|范本|样本)|\((?:参考)?(?:格式|模板|模版|范本|样本|样表|样式)\)/;
/** Places listed at most; the count says how many there are. */
const LISTED = 200;

/** Placeholders and template instructions left in the document; all of the page in one finding. */
export const rule = defineRule({
  id: 'wording/placeholder',
  severity: 'error',
  title: { zh: '占位符未替换', en: 'Placeholders left in' },
  about: { zh: '是否有未替换的占位符或模板说明。', en: 'Placeholders and template instructions left in.' },
  example: { zh: '“20xx年”', en: '“20xx年”' },
  basis: '',
  messages: {
    left: {
      zh: '有 {count} 处占位符未替换：{words}',
      en: '{count} {count|placeholder was|placeholders were} left in: {words}',
    },
    maybe: {
      zh: '有 {count} 处“{words}”，可能是隐去姓名或供填写的样本，也可能是占位符未替换',
      en: '{count} {count|time|times} “{words}”: names withheld, a specimen to be filled in, or placeholders left in',
    },
    none: { zh: '没有占位符', en: 'No placeholders' },
  },
  check(input) {
    const free = input.document.kind !== 'annualReport';
    const hitsOf: Record<Certainty, Hit[]> = { sure: [], maybe: [], withheld: [] };
    const number = blockOfIndexNumber(input);
    for (const block of documentBlocksHolding(input, TRAIT.placeholder)) {
      // A placeholder for the index number is metadata/index-number-malformed's.
      if (block === number) continue;
      for (const { start, end, certainty } of findPlaceholders(input.view.clean(block).fold)) {
        const hit = { block, start, end };
        if (certainty === 'inReport') {
          if (!free) hitsOf.sure.push(hit);
        } else if (certainty === 'quoted') hitsOf[free ? 'maybe' : 'sure'].push(hit);
        else hitsOf[certainty === 'sure' && free && isInForm(input, hit) ? 'maybe' : certainty].push(hit);
      }
    }
    const { sure, maybe, withheld } = hitsOf;
    const { title } = input.document;
    const ofCases = free && (WITHHELD_TITLE.test(title) || mentions(input, WITHHELD));
    const specimen = free && (SPECIMEN_TITLE.test(title) || DRAFT_TITLE.test(title) || mentions(input, SPECIMEN));
    const hits = specimen ? [] : sure.filter((hit) => !ofCases || /\d|填|此处/.test(wordsOf(input, hit)));
    const certain = hits.length > 0;
    // A surname with crosses is none of our business unless the page is about such cases; what is open there is for review.
    const open = [...sure, ...maybe].sort((a, b) => a.block - b.block || a.start - b.start);
    const listed = certain ? hits : ofCases || specimen ? [...open, ...withheld] : open;
    if (listed.length === 0) return [{ outcome: 'pass', message: 'none' }];
    const words = few([...new Set(listed.map((hit) => wordsOf(input, hit)))], 8);
    return [
      {
        outcome: certain ? 'fail' : 'review',
        message: certain ? 'left' : 'maybe',
        args: { count: listed.length, words },
        actual: words,
        values: [words, String(listed.length)],
        evidence: listed.slice(0, LISTED).map((hit) => hitEvidence(input, hit)),
      },
    ];
  },
});

function wordsOf({ view }: AuditInput, { block, start, end }: Hit): string {
  return view.clean(block).fold.slice(start, end);
}

/** The block that holds nothing but the index number, -1 where there is none. */
function blockOfIndexNumber(input: AuditInput): number {
  const field = chosenField(input, 'indexNumber');
  if (field?.state !== 'value' || !field.value || parseIndexNumber(field.value).placeholder === null) return -1;
  return field.at.kind === 'text' ? field.at.block : (input.view.cellBlocks(cellOf(field.at))[0] ?? -1);
}

const cellOf = (place: Place): number => (place.kind === 'cell' ? place.cell : -1);

function mentions(input: AuditInput, words: RegExp): boolean {
  return runningBlocks(input).some((block) => words.test(input.view.clean(block).fold));
}
