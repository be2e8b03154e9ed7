import { Controller, Get, Header, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags, type OpenAPIObject } from '@nestjs/swagger';
import { Public } from '../post/public.ts';
import { docsPage } from './docs-page.ts';
import { OpenApiDocument } from './openapi-document.ts';

@ApiTags('description')
@Controller('api')
export class OpenApiController {
  constructor(@Inject(OpenApiDocument) private readonly document: OpenApiDocument) {}

  @ApiOperation({ summary: 'This document: OpenAPI 3.1.' })
  @Public()
  @Get('openapi.json')
  @ApiOkResponse({ description: 'OpenAPI 3.1' })
  openapi(): OpenAPIObject {
    return this.document.get();
  }

  @ApiOperation({ summary: 'This document as a page that needs no script.' })
  @Public()
  @Get('docs')
  @Header('content-type', 'text/html; charset=utf-8')
  @ApiOkResponse({ description: 'A page' })
  docs(): string {
    return docsPage(this.document.get());
  }
}
