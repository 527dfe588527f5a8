import { isPicture } from '../../../model/picture.ts';

/** The cover of a collection, for the eye alone: its name stands beside it. A picture that lies on the web is not fetched, and not shown. */
export const Cover = ({ image, small = false }: { image: string | undefined; small?: boolean }) =>
  isPicture(image) ? <img className={small ? 'cover cover--small' : 'cover'} src={image} alt="" /> : null;
