import type { Severity } from '../../rules/model.ts';

/** How a severity shows on a page: hue and pattern both, so that neither is needed to tell them apart. */
export const LOOKS: Readonly<Record<Severity, { colour: string; tint: string; line: string; width: number }>> = {
  veto: { colour: '#97186b', tint: '151 24 107', line: 'double', width: 4 },
  error: { colour: '#bb1f1a', tint: '187 31 26', line: 'solid', width: 2 },
  warning: { colour: '#855300', tint: '200 130 0', line: 'dashed', width: 2 },
  info: { colour: '#46627c', tint: '70 98 124', line: 'dotted', width: 2 },
};

export const SEVERITIES: readonly Severity[] = ['veto', 'error', 'warning', 'info'];

/** Names of the highlights: neutral, since the page's own scripts can list them. */
export function highlightName(severity: Severity, review: boolean, selected: boolean): string {
  return `hl-${SEVERITIES.indexOf(severity)}${review ? 'b' : 'a'}${selected ? 'x' : ''}`;
}

export const LIT_NAME = 'hl-l';

/** Rules for the highlights of phrases. */
export function highlightRules(): string {
  const rules: string[] = [`::highlight(${LIT_NAME}){background-color:rgb(26 86 184 / .28)}`];
  for (const severity of SEVERITIES) {
    const { colour, tint, line } = LOOKS[severity];
    for (const review of [false, true]) {
      for (const selected of [false, true]) {
        const ground = (selected ? 0.38 : 0.14) * (review ? 0.6 : 1);
        const thick = selected ? 3 : 2;
        rules.push(
          `::highlight(${highlightName(severity, review, selected)}){background-color:rgb(${tint} / ${ground.toFixed(2)});` +
            `text-decoration:underline ${review ? 'wavy' : line} ${colour} ${review ? 1 : thick}px}`,
        );
      }
    }
  }
  return `@media screen{${rules.join('\n')}}`;
}

/** Style of what stands in the overlay's shadow root. */
export const OVERLAY_STYLE = `
:host{all:initial!important;position:absolute!important;left:0!important;top:0!important;width:0!important;height:0!important;z-index:2147483647!important;pointer-events:none!important}
.layer{position:absolute;left:0;top:0;width:100px;height:0;font:11px/1 system-ui,sans-serif}
.box{position:absolute;box-sizing:border-box;border-radius:1px;pointer-events:none;background:rgb(var(--t) / .06)}
.box.review{background:rgb(var(--t) / .03)}
.box.on{z-index:1;box-shadow:0 0 0 2px var(--c);background:rgb(var(--t) / .2)}
.box.review.on{background:rgb(var(--t) / .1)}
.box.lit{z-index:1;border:2px solid #1a56b8;background:rgb(26 86 184 / .2)}
.tag{position:absolute;z-index:2;min-width:14px;height:14px;padding:0 3px;box-sizing:border-box;border:1px solid var(--c);border-radius:2px;background:var(--c);color:#fff;text-align:center;line-height:12px;pointer-events:auto;cursor:pointer;font-variant-numeric:tabular-nums}
.tag.review{background:#fff;color:var(--c);border-style:dashed}
.tag.on{z-index:3;outline:2px solid var(--c);outline-offset:1px}
.rail{position:fixed;right:0;top:0;bottom:0;width:6px;background:rgb(0 0 0 / .06)}
.tick{position:absolute;right:0;width:6px;height:3px;background:var(--c);pointer-events:auto;cursor:pointer}
.tick.review{background:#fff;box-shadow:inset 0 0 0 1px var(--c)}
.tick.on{z-index:1;width:12px;height:5px}
.tip{position:fixed;max-width:320px;padding:6px 8px;border-radius:3px;background:#1c2126;color:#fff;font:12px/1.5 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC",system-ui,sans-serif;pointer-events:none;overflow-wrap:anywhere}
@media print{.layer,.rail,.tip{display:none}}
`;

/** Style of what stands in the shadow root while a place is picked. */
export const PICKER_STYLE = `
:host{all:initial!important;position:fixed!important;inset:0!important;z-index:2147483647!important}
.glass{position:fixed;inset:0;cursor:crosshair}
.target{position:fixed;box-sizing:border-box;border:2px solid #1a56b8;outline:2px solid #fff;background:rgb(26 86 184 / .16);pointer-events:none}
@media (forced-colors:active){.target{border-color:Highlight}}
`;
