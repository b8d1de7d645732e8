import type { FileFault } from '../jsonfile/read.ts';
import { FILE_REASONS, fileFaultText } from '../jsonfile/words.ts';
import type { Language, Text } from '../rules/model.ts';

const REASONS = {
  ...FILE_REASONS,
  foreign: { zh: '这不是明核的设置文件', en: 'This is no file of Minghe’s settings' },
  newer: {
    zh: '这个文件由更新版本的明核导出，请先更新明核',
    en: 'A newer version of Minghe wrote this file; update Minghe first',
  },
  pack: { zh: '规则包有误：{fault}', en: 'A rule pack is wrong: {fault}' },
  template: { zh: '模板中的 {name} 不能用', en: '{name} cannot be used in a template' },
  command: { zh: '没有“{name}”这个快捷键', en: 'There is no shortcut “{name}”' },
  key: { zh: '“{key}”已有他用或不能作快捷键', en: '“{key}” is taken or cannot be a shortcut' },
} as const satisfies Record<string, Text>;

/** What is wrong with a file of settings, and where. */
export type SettingsFault = FileFault<keyof typeof REASONS>;

/** `第 12 行 notice.days：大于 365` */
export function settingsFaultText(fault: SettingsFault, language: Language): string {
  return fileFaultText(fault, REASONS, language);
}
