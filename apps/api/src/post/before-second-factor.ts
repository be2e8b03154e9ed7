import { SetMetadata } from '@nestjs/common';

export const BEFORE_SECOND_FACTOR = 'jalon:before-second-factor';

/** Opens a route to somebody who must have a second factor and has yet to set it up. */
export const BeforeSecondFactor = () => SetMetadata(BEFORE_SECOND_FACTOR, true);
