import { describe, expect, it } from 'vitest';
import { type BodyRelation, compareBodies } from '../../../lib/bodies/compare.ts';
import { splitRegion } from '../../../lib/bodies/region.ts';

describe('compareBodies', () => {
  const cases: [string, string, BodyRelation][] = [
    // The three names of Shangqiu's report: a 局, a 中心, and a 中心 with one word more.
    ['市机关事务管理局', '商丘市机关事务中心', 'different'],
    ['市机关事务管理局', '商丘市机关事务服务中心', 'different'],
    ['商丘市机关事务中心', '商丘市机关事务服务中心', 'similar'],
    // One body, its region left out.
    ['市教育局', '商丘市教育局', 'same'],
    ['教育局', '商丘市教育局', 'same'],
    ['河南省商丘市教育局', '商丘市教育局', 'same'],
    ['盘锦市政府', '盘锦市人民政府', 'same'],
    ['睢阳区东城街道', '东城街道办事处', 'same'],
    ['高新区管委会', '合肥高新技术产业开发区管理委员会', 'same'],
    // Abbreviations pick characters from several words.
    ['市政府办', '泰州市人民政府办公室', 'same'],
    ['市府办', '泰州市人民政府办公室', 'same'],
    ['市发改委', '泰州市发展和改革委员会', 'abbreviation'],
    ['市人社局', '市人力资源和社会保障局', 'abbreviation'],
    ['市城管局', '商丘市城市管理局', 'abbreviation'],
    // What everybody leaves out at the end of a name.
    ['县应急局', '清河县应急管理局', 'abbreviation'],
    ['市机关事务局', '清河市机关事务管理局', 'abbreviation'],
    ['市退役军人局', '清河市退役军人事务局', 'abbreviation'],
    ['市交通局', '清河市交通运输局', 'abbreviation'],
    ['市市场局', '清河市市场监督管理局', 'abbreviation'],
    ['市行政审批局', '清河市行政审批服务局', 'similar'],
    ['市自然资源局', '清河市自然资源和规划局', 'similar'],
    ['市国资委', '商丘市人民政府国有资产监督管理委员会', 'abbreviation'],
    ['市地方志办公室', '商丘市人民政府地方志办公室', 'same'],
    ['商丘市税务局', '国家税务总局商丘市税务局', 'same'],
    ['双桥镇', '某县双桥镇人民政府', 'same'],
    // 城市, 村镇 and 地区 are words at the head of a name only.
    ['柳村镇', '梅城市柳村镇人民政府', 'same'],
    ['柳村镇', '梅城市花桥镇人民政府', 'different'],
    ['市教体局', '梅城市教育体育局', 'abbreviation'],
    ['市城市管理局', '梅城市城市管理局', 'same'],
    ['地区教育局', '云中地区教育局', 'similar'],
    ['经开区管委会', '合肥经济技术开发区管理委员会', 'same'],
    ['大溪乡', '梅城市大溪苗族乡人民政府', 'same'],
    // An office publishes for its government.
    ['盘锦市政府', '盘锦市政府信息公开办公室', 'office'],
    ['市政府办公室', '盘锦市政府信息公开办公室', 'office'],
    ['市政务公开办', '沧州市人民政府', 'office'],
    ['市教育局', '市教育局办公室', 'office'],
    // Several bodies sign together.
    ['商丘市教育局', '商丘市教育局　商丘市财政局', 'same'],
    ['市发改委', '商丘市民政局、商丘市发展和改革委员会', 'abbreviation'],
    ['商丘市水利局', '商丘市教育局　商丘市财政局', 'different'],
    // A second name in brackets is the same body's.
    ['商丘市应急管理局（商丘市地震局）', '商丘市应急管理局', 'same'],
    ['市地震局', '商丘市应急管理局（商丘市地震局）', 'same'],
    ['商丘市水利局', '商丘市应急管理局（商丘市地震局）', 'different'],
    // Titles run the names together, blocks put commas between them.
    ['商丘市教育局,商丘市财政局', '商丘市教育局商丘市财政局', 'same'],
    ['商丘市教育局', '商丘市教育局商丘市财政局', 'same'],
    ['商丘市水利局', '商丘市教育局商丘市财政局', 'different'],
    // A person must say.
    ['行政审批局', '商丘市行政审批服务局', 'similar'],
    ['商丘市', '商丘市大数据局', 'similar'],
    ['商丘市公安局', '商丘市公安局交通警察支队', 'similar'],
    // Two bodies.
    ['睢阳区教育局', '商丘市教育局', 'different'],
    ['商丘市教育局', '商丘市财政局', 'different'],
    ['商丘市水利局', '商丘市水务局', 'different'],
    // No name of a body.
    ['商丘市政府门户网站', '商丘市教育局', 'unknown'],
    ['张三', '商丘市教育局', 'unknown'],
  ];
  it.each(cases)('%s – %s: %s', (a, b, relation) => {
    expect(compareBodies(a, b)).toBe(relation);
    expect(compareBodies(b, a)).toBe(relation);
  });
});

describe('splitRegion', () => {
  it.each([
    ['商丘市睢阳区教育局', ['商丘市', '睢阳区'], '教育局'],
    ['市教育局', ['市'], '教育局'],
    ['市市场监督管理局', ['市'], '市场监督管理局'],
    ['市场监督管理局', [], '市场监督管理局'],
    ['市政府办', ['市'], '政府办'],
    ['市政管理局', [], '市政管理局'],
    ['城市管理局', [], '城市管理局'],
    ['县城管局', ['县'], '城管局'],
    ['镇江市财政局', ['镇江市'], '财政局'],
    ['景德镇市财政局', ['景德镇市'], '财政局'],
    ['镇政府', ['镇'], '政府'],
    ['郑州市金水区', ['郑州市', '金水区'], ''],
    ['市中区教育局', ['市中区'], '教育局'],
    ['恩施土家族苗族自治州政府', ['恩施土家族苗族自治州'], '政府'],
    ['乡镇企业局', [], '乡镇企业局'],
  ])('%s', (name, regions, rest) => expect(splitRegion(name)).toEqual({ regions, rest }));
});
