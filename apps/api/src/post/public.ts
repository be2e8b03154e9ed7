import { SetMetadata } from '@nestjs/common';

export const IS_PUBLIC = 'jalon:public';

/** Opens a route to somebody who is not signed in. Every other route is closed to them. */
export const Public = () => SetMetadata(IS_PUBLIC, true);
