import { type Done, doneSchema } from '@jalon/contracts/http/done';
import { changePasswordSchema } from '@jalon/contracts/person/password';
import type { Caller } from '@jalon/use-cases/caller';
import { ChangePassword } from '@jalon/use-cases/person/change-password';
import { Body, Controller, Inject, Post, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { Replies } from '../http/replies.ts';
import { type Asker, Asking, Calling } from '../post/asker.ts';
import { Proof } from './proof.ts';

@ApiTags('person')
@Controller('api/me/password')
export class PasswordController {
  constructor(
    @Inject(Proof) private readonly proof: Proof,
    @Inject(ChangePassword) private readonly changePassword: ChangePassword,
  ) {}

  @ApiOperation({ summary: "Changes one's own password. Every other session ends." })
  @Post()
  @Replies(doneSchema)
  async change(
    @Body({ schema: changePasswordSchema }) { current, next }: z.infer<typeof changePasswordSchema>,
    @Asking() asker: Asker,
    @Calling() caller: Caller,
    @Req() request: FastifyRequest,
  ): Promise<Done> {
    await this.proof.demand(asker, current, request, '/current');
    await this.changePassword.execute(caller, next, asker.credential.id);
    return { success: true };
  }
}
