import { amendMeSchema, type Me, meSchema } from '@jalon/contracts/post/me';
import { clockIsMovable } from '@jalon/database/clock/clock.query';
import { type WaysOfPerson, waysOfPerson } from '@jalon/database/person/second-factor.query';
import { inLanguage } from '@jalon/domain/language/text';
import { mustHaveSecondFactor } from '@jalon/domain/person/must-have-second-factor';
import type { Caller } from '@jalon/use-cases/caller';
import { SetLanguage } from '@jalon/use-cases/person/set-language';
import { Body, Controller, Get, Inject, Patch } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import { Replies } from '../http/replies.ts';
import { type Asker, Asking, Calling } from './asker.ts';
import { BeforeSecondFactor } from './before-second-factor.ts';

@ApiTags('person')
@BeforeSecondFactor()
@Controller('api/me')
export class MeController {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(SetLanguage) private readonly setLanguage: SetLanguage,
  ) {}

  @ApiOperation({ summary: "Who is signed in, in which posts, and the program's clock." })
  @Get()
  @Replies(meSchema)
  async me(@Asking() asker: Asker): Promise<Me> {
    const { manager } = this.dataSource;
    return meOf(asker, await clockIsMovable(manager), await waysOfPerson(manager, asker.actor.personId));
  }

  @ApiOperation({ summary: "Changes the person's own language. No version: the last word counts." })
  @Patch()
  @Replies(meSchema)
  async amendMe(
    @Body({ schema: amendMeSchema }) { language }: z.infer<typeof amendMeSchema>,
    @Calling() caller: Caller,
    @Asking() asker: Asker,
  ): Promise<Me> {
    await this.setLanguage.execute(caller, language);
    return this.me({ ...asker, language, actor: { ...asker.actor, language } });
  }
}

function meOf({ actor, now, language }: Asker, clockIsThere: boolean, ways: WaysOfPerson): Me {
  return {
    person: { id: actor.personId, name: actor.name, email: actor.email },
    language: actor.language,
    demonstration: actor.demonstration,
    now,
    clockCanMove: clockIsThere,
    twoFactor: {
      enabled: actor.twoFactorEnabled,
      required: mustHaveSecondFactor(actor),
      missing: mustHaveSecondFactor(actor) && !actor.twoFactorEnabled,
      recoveryCodesLeft: ways.recoveryCodesLeft,
    },
    password: ways.password,
    posts: actor.posts.map(({ organizationName, organizationShortName, ...post }) => ({
      ...post,
      organization: {
        id: post.organizationId,
        name: inLanguage(organizationName, language),
        shortName: inLanguage(organizationShortName, language),
      },
    })),
  };
}
