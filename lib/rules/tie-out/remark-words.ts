/** Words that say that figures differ. */
export const DIFFERING = ['不一致', '不相等', '不等于', '不相同', '差额', '差异', '有出入', '相差', '不对应'];

/** Every remark on figures holds one of these: what holds none is not looked at (traits.ts). */
export const REMARK_UNITS = '注';
export const REMARK_PAIRS = ['说明', ...DIFFERING];
