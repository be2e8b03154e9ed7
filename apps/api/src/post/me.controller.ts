import { amendMeSchema, type Me, meSchema } from '@jalon/contracts/post/me';
import { clockIsMovable } from '@jalon/database/clock/clock.query';
import { inLanguage } from '@jalon/domain/language/text';
import type { Caller } from '@jalon/use-cases/caller';
import { SetLanguage } from '@jalon/use-cases/person/set-language';
import { Body, Controller, Get, Inject, Patch } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import { Replies } from '../http/replies.ts';
import { type Asker, Asking, Calling } from './asker.ts';

@ApiTags('person')
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
    return meOf(asker, await clockIsMovable(this.dataSource.manager));
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

function meOf({ actor, now, language }: Asker, clockIsThere: boolean): Me {
  return {
    person: { id: actor.personId, name: actor.name, email: actor.email },
    language: actor.language,
    demonstration: actor.demonstration,
    now,
    clockCanMove: clockIsThere,
    // Nobody can enrol before the migration that keeps a second factor.
    twoFactor: { enabled: false, required: false, missing: false, recoveryCodesLeft: 0 },
    password: true,
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
