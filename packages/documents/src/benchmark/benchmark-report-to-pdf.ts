import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { layOutReport } from './lay-out-report.ts';
import type { ReportDocument } from './report-document.ts';

/** `src/benchmark` and `dist/benchmark` lie equally deep: the templates stand beside package.json. */
const templates = fileURLToPath(new URL('../../templates', import.meta.url));
const { resolve } = createRequire(import.meta.url);
const fontPaths = [
  '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
  '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf',
  '@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
  '@expo-google-fonts/noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf',
].map((file) => resolve(file));

/** Compilations whose partial results stay in memory. */
const keptCompilations = 2;

let compiler: NodeCompiler | undefined;

/**
 * A benchmark report as a tagged PDF (PDF/UA-1). The same report gives the same bytes. It runs on the calling
 * thread for some tens of milliseconds. Throws as `layOutReport` does.
 */
export function benchmarkReportToPdf(report: ReportDocument): Uint8Array {
  const typst = compilerWithFonts();
  const args = {
    mainFilePath: `${templates}/benchmark-report.typ`,
    inputs: { report: JSON.stringify(layOutReport(report)) },
  };
  const compiled = typst.compile(args);
  if (!compiled.result) {
    const error = compiled.takeError();
    throw new Error(
      `The template does not compile: ${JSON.stringify(error ? typst.fetchDiagnostics(error) : null)}`,
    );
  }
  const bytes = typst.pdf(compiled.result, { pdfStandard: 'ua-1', pdfTags: true });
  typst.evictCache(keptCompilations);
  return new Uint8Array(bytes);
}

function compilerWithFonts(): NodeCompiler {
  compiler ??= NodeCompiler.create({ workspace: templates, fontArgs: [{ fontPaths }] });
  return compiler;
}
