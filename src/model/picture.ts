import * as z from 'zod';

/** As many bytes as a cover may have; it travels in every bundle of its collection. */
export const LARGEST_PICTURE = 100_000;

/** base64 writes three bytes in four letters. */
const LONGEST_ADDRESS = Math.ceil(LARGEST_PICTURE / 3) * 4 + 'data:image/jpeg;base64,'.length;

const ADDRESS = /^data:image\/(?:jpeg|png|webp);base64,[A-Za-z0-9+/]+={0,2}$/;

/** A small picture as a data: address: pixels alone, never a drawing that could hold a script. */
export const picture = z
  .string()
  .max(LONGEST_ADDRESS)
  .regex(ADDRESS, { error: 'not a small JPEG, PNG or WebP picture as a data: address' });

/** Whether this is a picture in itself, not a link to one on the web, which would be fetched. */
export const isPicture = (image: string | undefined): image is string =>
  image !== undefined && picture.safeParse(image).success;
