import { type Done, doneSchema } from '@jalon/contracts/http/done';
import { digitsOf } from '@jalon/contracts/person/sign-in';
import {
  confirmTwoFactorSchema,
  type Enrolment,
  enrolmentSchema,
  proveItIsYouSchema,
  type RecoveryCodes,
  recoveryCodesSchema,
} from '@jalon/contracts/person/two-factor';
import type { Caller } from '@jalon/use-cases/caller';
import { BeginTwoFactor } from '@jalon/use-cases/person/begin-two-factor';
import { ConfirmTwoFactor } from '@jalon/use-cases/person/confirm-two-factor';
import { DisableTwoFactor } from '@jalon/use-cases/person/disable-two-factor';
import { RenewRecoveryCodes } from '@jalon/use-cases/person/renew-recovery-codes';
import { Body, Controller, Inject, Post, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { Replies } from '../http/replies.ts';
import { type Asker, Asking, Calling } from '../post/asker.ts';
import { BeforeSecondFactor } from '../post/before-second-factor.ts';
import { Proof } from './proof.ts';

type ProveItIsYou = z.infer<typeof proveItIsYouSchema>;

/** A person's own second factor. Nobody else's: an administrator can only take it away. */
@ApiTags('person')
@Controller('api/me/two-factor')
export class TwoFactorController {
  constructor(
    @Inject(Proof) private readonly proof: Proof,
    @Inject(BeginTwoFactor) private readonly beginTwoFactor: BeginTwoFactor,
    @Inject(ConfirmTwoFactor) private readonly confirmTwoFactor: ConfirmTwoFactor,
    @Inject(RenewRecoveryCodes) private readonly renewRecoveryCodes: RenewRecoveryCodes,
    @Inject(DisableTwoFactor) private readonly disableTwoFactor: DisableTwoFactor,
  ) {}

  @ApiOperation({ summary: 'Begins to set up an authenticator: it counts once a right code has come back.' })
  @BeforeSecondFactor()
  @Post('begin')
  @Replies(enrolmentSchema)
  async begin(
    @Body({ schema: proveItIsYouSchema }) { password }: ProveItIsYou,
    @Asking() asker: Asker,
    @Calling() caller: Caller,
    @Req() request: FastifyRequest,
  ): Promise<Enrolment> {
    await this.proof.demand(asker, password, request, '/password');
    return this.beginTwoFactor.execute(caller, new Date().toISOString());
  }

  @ApiOperation({ summary: 'The first right code: from now on it is asked for. → ten recovery codes, once.' })
  @BeforeSecondFactor()
  @Post('confirm')
  @Replies(recoveryCodesSchema)
  async confirm(
    @Body({ schema: confirmTwoFactorSchema }) { code }: z.infer<typeof confirmTwoFactorSchema>,
    @Asking() { credential }: Asker,
    @Calling() caller: Caller,
  ): Promise<RecoveryCodes> {
    const recoveryCodes = await this.confirmTwoFactor.execute(
      caller,
      digitsOf(code),
      credential.id,
      Date.now(),
    );
    return { recoveryCodes };
  }

  @ApiOperation({ summary: 'Ten new recovery codes; the old ones work no more.' })
  @Post('recovery-codes')
  @Replies(recoveryCodesSchema)
  async renew(
    @Body({ schema: proveItIsYouSchema }) { password }: ProveItIsYou,
    @Asking() asker: Asker,
    @Calling() caller: Caller,
    @Req() request: FastifyRequest,
  ): Promise<RecoveryCodes> {
    await this.proof.demand(asker, password, request, '/password');
    return { recoveryCodes: await this.renewRecoveryCodes.execute(caller) };
  }

  @ApiOperation({ summary: 'Turns the second factor off. 409 where a post obliges to have one.' })
  @Post('disable')
  @Replies(doneSchema)
  async disable(
    @Body({ schema: proveItIsYouSchema }) { password }: ProveItIsYou,
    @Asking() asker: Asker,
    @Calling() caller: Caller,
    @Req() request: FastifyRequest,
  ): Promise<Done> {
    await this.proof.demand(asker, password, request, '/password');
    await this.disableTwoFactor.execute(caller, asker.credential.id);
    return { success: true };
  }
}
