import { formatScaled } from '../../engine/format.ts';
import { formById } from '../../forms/index.ts';
import { evidenceAt, figureEvidence } from '../evidence.ts';
import { defineRule } from '../rule.ts';
import { explanations } from '../tie-out/explain.ts';
import { RECEIVED } from '../tie-out/received.ts';
import { tieOut } from '../tie-out/tie-out.ts';

/**
 * Form 2014: 收到申请数 is stated as 0, yet some were closed or replied to. The effective value of those totals counts:
 * the larger of what they state and what their parts add up to.
 */
export const rule = defineRule({
  id: 'table/handled-without-received',
  severity: 'error',
  title: { zh: '未收到申请却有办理', en: 'Requests handled though none was received' },
  about: {
    zh: '收到申请数填 0，却有办结或答复。',
    en: 'The number received is 0, yet some were closed or replied to.',
  },
  example: { zh: '收到 0 件，按时办结 1 件', en: '0 received, 1 closed on time' },
  basis: formById('2014').basis,
  messages: {
    broken: { zh: '收到申请数为 0，但{handled}', en: 'Requests received: 0, yet {handled}' },
    explained: { zh: '页面对此有说明，请核实', en: 'The page itself offers an explanation: please verify' },
    holds: { zh: '收到申请数为 0，办结、答复也为 0', en: 'None received, none closed or replied to' },
  },
  check(input) {
    const { view, statistics } = input;
    const { figures, handled } = tieOut(statistics);
    const received = figures.at(RECEIVED);
    const isSome = (address: string): boolean => (figures.valueOf(address) ?? 1) > 0;
    if (!handled || !received) return [];
    const some = handled.filter((one) => one.effective > 0);
    const heard = some.length > 0 ? some : handled;
    const cells = [RECEIVED, ...heard.flatMap((one) => one.cells)];
    // Parts of 0 prove nothing.
    const telling = [RECEIVED, ...heard.flatMap((one) => one.cells.filter((at) => at === one.total || isSome(at)))];
    const most = Math.max(0, ...some.map((one) => one.effective));
    const [claim, ...rest] = [...new Set(telling)].flatMap((address) => {
      const figure = figures.at(address);
      return figure ? [figureEvidence(view, figure, { role: address === RECEIVED ? 'total' : 'part' })] : [];
    });
    // 注：办结数含上年结转1件。 explains it.
    const places = some.length > 0 ? explanations(input, figures, cells) : [];
    const remarks = places.map((place) => evidenceAt(view, place, { role: 'explanation' }));
    return [
      {
        outcome: some.length === 0 ? 'pass' : remarks.length > 0 ? 'review' : 'fail',
        message: some.length > 0 ? 'broken' : 'holds',
        args: { handled: some.map((one) => `${figures.name(one.total)} ${formatScaled(one.effective)} 件`).join('、') },
        subjects: [RECEIVED],
        values: cells.map((address) => figures.pair(address)),
        expected: some.length > 0 ? `≥ ${formatScaled(most)} 件` : null,
        actual: some.length > 0 ? '0 件' : null,
        difference: some.length > 0 ? `${formatScaled(most)} 件` : null,
        evidence: claim ? [claim, ...rest, ...remarks] : [],
        causes: remarks.length > 0 ? [{ message: 'explained' }] : [],
      },
    ];
  },
});
