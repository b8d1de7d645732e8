declare module 'opencc-js/dict/TSCharacters' {
  /** `traditional simplified[ simplified…]|…`, maintained by the OpenCC project. */
  const dictionary: string;
  export default dictionary;
}
