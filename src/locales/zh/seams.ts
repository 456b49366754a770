import type { Seams } from '../locale.ts';

/** 完成率先 holds 完成, 加快化解 holds 加快. */
export const seams: Seams = {
  glued: /^.(?:率(?![先领队])|化(?![债工石纤学妆肥解]))/u,
  torn: /^(?:区[域块划间]|地区)/u,
};
