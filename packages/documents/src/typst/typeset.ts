import { createRequire } from 'node:module';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

/** `src/typst` and `dist/typst` lie equally deep: the templates stand beside package.json. */
const templates = fileURLToPath(new URL('../../templates', import.meta.url));
const { resolve } = createRequire(import.meta.url);
/** The template names these families and forbids any other, so that the machine's own fonts change nothing. */
const fontPaths = [
  '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
  '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf',
  '@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
  '@expo-google-fonts/noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf',
  '@expo-google-fonts/noto-sans-math/400Regular/NotoSansMath_400Regular.ttf',
  '@expo-google-fonts/noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf',
].map((file) => resolve(file));

/** Earlier compilations whose partial results stay in memory: no two reports share enough to be worth it. */
const keptCompilations = 0;

let sharedCompiler: NodeCompiler | undefined;

/**
 * A template of `packages/documents/templates`, filled with data, as a tagged PDF. The data travel as one JSON string
 * in `sys.inputs.report`: Typst shows strings and never runs them. Works on the calling thread, 10 ms a page.
 *
 * The file claims PDF/UA-1, unless a text holds a character that none of the fonts has: that character becomes an
 * empty box, which the standard forbids, and the file is then a tagged PDF without the claim.
 */
export async function typeset(template: string, data: unknown): Promise<Uint8Array> {
  // Node frees what the compiler holds only between two turns of its loop: without one, a row of documents
  // would keep some 6 MB each.
  await setImmediate();
  sharedCompiler ??= NodeCompiler.create({ workspace: templates, fontArgs: [{ fontPaths }] });
  const compiler = sharedCompiler;
  const compiled = compiler.compile({
    mainFilePath: `${templates}/${template}.typ`,
    inputs: { report: JSON.stringify(data) },
  });
  if (!compiled.result) {
    const error = compiled.takeError();
    const reasons = error ? JSON.stringify(compiler.fetchDiagnostics(error)) : 'no reason given';
    throw new Error(`The template ${template} does not compile: ${reasons}`);
  }
  const bytes = exportPdf(compiler, compiled.result);
  compiler.evictCache(keptCompilations);
  return new Uint8Array(bytes);
}

function exportPdf(compiler: NodeCompiler, document: NodeTypstDocument): Buffer {
  try {
    return compiler.pdf(document, { pdfStandard: 'ua-1', pdfTags: true });
  } catch (error) {
    if (!String(error).includes('could not be displayed with font')) throw error;
    return compiler.pdf(document, { pdfStandard: '1.7', pdfTags: true });
  }
}
