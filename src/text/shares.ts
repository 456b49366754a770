/** Rule of a name that is only the whole of which a figure is a share, as in 18 per cent of GDP: of what, nobody said. */
export const SHARE_OF_WHOLE = 'share-of-whole';
