/** Sizes that the upload plugin makes of a picture; each stands in front of the picture's own name. */
const sizes = /^(?:thumbnail|xsmall|small|medium|large|xlarge)_/;

/**
 * What the media library may call the file behind a name in `/uploads/`: the name without its ending,
 * and without the size in front. Null where the name can't be one of its files.
 */
export const fileHashesOf = (name: string): readonly string[] | null => {
  if (!/^[A-Za-z0-9][\w.-]{0,250}$/.test(name)) return null;
  const base = name.replace(/\.[A-Za-z0-9]{1,10}$/, '');
  const whole = base.replace(sizes, '');
  return whole === base ? [base] : [base, whole];
};
