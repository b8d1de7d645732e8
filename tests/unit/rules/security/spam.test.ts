import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findSpam } from '../../../../lib/rules/security/spam.ts';
import { gradeOf } from '../../../../lib/rules/security/spam-grade.ts';
import { SPAM_WORDS } from '../../../../lib/rules/security/spam-words.ts';

const ALL = [...SPAM_WORDS.strong, ...SPAM_WORDS.sinful, ...SPAM_WORDS.neutral];
const grade = (text: string, hidden = false) => gradeOf(findSpam(text), text.length, hidden);
/** Prose long enough that a word in it is not a line of its own. */
const PROSE = '全市各级各部门认真落实工作要求，健全工作机制，推进政务公开标准化规范化建设。'.repeat(8);

describe('the lexicon', () => {
  it('is unreadable at a glance in the source', () => {
    const source = readFileSync(join(import.meta.dirname, '../../../../lib/rules/security/spam-words.ts'), 'utf8');
    for (const word of ALL) expect(source).not.toContain(word);
  });
  it('holds words of at least two characters, in lower case, none twice', () => {
    expect(ALL.filter((word) => word.length < 2 || word !== word.toLowerCase() || word.trim() !== word)).toEqual([]);
    expect(new Set(ALL).size).toBe(ALL.length);
    expect(SPAM_WORDS.strong.length).toBeGreaterThan(100);
  });
  it('is found word by word', () => {
    for (const word of ALL) expect(ALL).toContain(findSpam(`，${word}，`)[0]?.word);
  });
});

describe('planted text', () => {
  const [one = '', two = ''] = SPAM_WORDS.strong;
  const [bad = '', worse = '', worst = ''] = SPAM_WORDS.sinful.slice(8);
  const [plain = ''] = SPAM_WORDS.neutral;

  it('is certain of two words that no government text has, in any case and even in prose', () => {
    expect(grade(`点击${one.toUpperCase()}，${two}`)).toBe('certain');
    expect(grade(`${PROSE}${one}，${two}。${PROSE}`)).toBe('certain');
  });
  it('is certain of a line of nothing but such words', () => {
    expect(grade(`${bad} ${worse} ${worst}`)).toBe('certain');
  });
  it('is certain of one such word, or two that are told of elsewhere, in a line that is hidden', () => {
    expect(grade(`点击${one}`, true)).toBe('certain');
    expect(grade(`${bad} ${worse}`, true)).toBe('certain');
    expect(grade(bad, true)).toBe('possible');
  });
  it('is possible where one word stands in a line of its own, or in much that is hidden', () => {
    expect(grade(`点击${one}`)).toBe('possible');
    expect(grade(`${PROSE}${one}。`, true)).toBe('possible');
  });
  it('is none where a word stands in prose, or only ordinary words do', () => {
    expect(grade(`${PROSE}${one}。${PROSE}`)).toBe('none');
    expect(grade(plain)).toBe('none');
    expect(grade(SPAM_WORDS.neutral.join(' '))).toBe('none');
  });
  it('is certain in a sentence that speaks of 防范 or 治理 in another clause', () => {
    expect(grade(`各单位要防范化解风险，${one}，${two}，加强治理。`)).toBe('certain');
    expect(grade(`严禁传播${one}、${two}`)).toBe('none');
  });
  it('is certain in a page’s title, whatever the document there is about', () => {
    expect(grade(`${one}_${two}_县水务局关于开展河湖巡查工作的通知`)).toBe('certain');
  });
  it('is none where it is told of in order to be fought', () => {
    expect(grade(`民警查处${one}、${two}、${bad}等案件`)).toBe('none');
    expect(grade(`被告人周某以“${one}”“${two}”等形式牟利，判处有期徒刑三年`)).toBe('none');
    expect(grade(`抽检发现假冒“${bad}”“${worse}”及${one}三批次`)).toBe('none');
  });
});

describe('ordinary sentences', () => {
  it.each([
    '军人妻子随军就业安置；男女优先录用；A片区改造工程；申博点建设；成熟女性健康讲座',
    '天天干净、处处整洁；民族风情色彩浓郁；对口支援交流；省市县三级在线监测；长春药店名单',
    '精度0.1mg电子天平一台；现金网点公告；成人教育招生；娱乐场所许可；金沙县娱乐场所备案；无码头作业区',
    '国产精密仪器；亚洲一级方程式；市民白小姐反映；炎黄网站；二三级片区划分；无码老人帮扶',
    '重阳久久爱心活动；抽检大黄片、三黄片；学习精华体会；购买球网、篮球架；对口支援交流；职工福利视频会',
    '真钱币博物馆；市民下载App下载指南；赴澳门赌场参观团',
    '电影周免费观看，欧美日韩影片在线播放，配中文字幕',
    '江南体育馆、半岛体育公园免费视频监控项目；午夜视频巡查3处；园区分一区二区三区，一区为亚洲精品花卉',
    '篮球赛比分直播活动；备用网址；国产成人护理床20件、精品国产设备1套；彩票网点26个、游戏平台备案36家',
  ])('%s', (text) => expect(grade(text)).toBe('none'));
});
