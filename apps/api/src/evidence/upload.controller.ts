import { confirmUploadSchema, type UploadReply, uploadSchema } from '@jalon/contracts/evidence/evidence';
import type { Caller } from '@jalon/use-cases/caller';
import { ConfirmUpload } from '@jalon/use-cases/evidence/confirm-upload';
import { Body, Controller, Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { namesParameters, Replies } from '../http/replies.ts';
import { type Asker, Asking, Calling } from '../post/asker.ts';
import { Uploads } from './uploads.ts';

const sentFile = {
  type: 'object',
  required: ['file'],
  properties: {
    file: { type: 'string', format: 'binary', description: 'At most 20 MB.' },
    guardJustification: { type: 'string', minLength: 10, maxLength: 200 },
  },
};

@ApiTags('evidence')
@Controller('api/uploads')
export class UploadController {
  constructor(
    @Inject(Uploads) private readonly uploads: Uploads,
    @Inject(ConfirmUpload) private readonly confirmUpload: ConfirmUpload,
  ) {}

  @ApiOperation({
    summary:
      'Sends one file (multipart). It is read, inspected and written anew before anything is kept; 422 `survivor-data` names the page or cell.',
  })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: sentFile as never })
  @Post()
  @Replies(uploadSchema, 201)
  async send(
    @Req() request: FastifyRequest,
    @Calling() caller: Caller,
    @Asking() asker: Asker,
  ): Promise<UploadReply> {
    return this.uploads.describe(asker, await this.uploads.receive(request, caller));
  }

  @ApiOperation({ summary: 'What a file is, to who may see what it stands on.' })
  @Get(':uploadId')
  @Replies(uploadSchema)
  one(@Param('uploadId') uploadId: string, @Asking() asker: Asker): Promise<UploadReply> {
    return this.uploads.describe(asker, uploadId);
  }

  @ApiOperation({ summary: 'The bytes of a file, as an attachment.' })
  @Get(':uploadId/content')
  @namesParameters
  @ApiOkResponse({ description: 'The bytes', content: { 'application/octet-stream': {} } })
  async content(
    @Param('uploadId') uploadId: string,
    @Asking() asker: Asker,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.uploads.send(reply, asker, uploadId);
  }

  @ApiOperation({
    summary:
      'A second person of the same side says that a scan or photograph shows and names no survivor, witness or child.',
  })
  @Post(':uploadId/confirm')
  @Replies(uploadSchema)
  async confirm(
    @Param('uploadId') uploadId: string,
    @Body({ schema: confirmUploadSchema }) _: object,
    @Calling() caller: Caller,
    @Asking() asker: Asker,
  ): Promise<UploadReply> {
    return this.uploads.describe(asker, await this.confirmUpload.execute(caller, uploadId));
  }
}
