import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

/** Where the API listens while the web app is served by Vite; in production one program serves both. */
const apiAddress = process.env.JALON_API ?? 'http://127.0.0.1:3000';

/** Small parts that stand on the sign-in page or on the board, and on many other pages too. */
const firstView = new RegExp(
  [
    'src/app/sign-in/(public-frame|demo-accounts)\\.tsx',
    'src/shared/language/(format|isolate|language-names|language-store|load-words|use-words|word-store)\\.ts',
    'src/shared/icons/',
    'src/shared/activity/',
    'packages/domain/src/(language/(text|words)|mission/local-date|post/(declaring-post|reaches-plan|rights)|decision)\\.ts',
    'src/shared/api/(me|mutation-id|query-client|query-keys|request)\\.ts',
    'src/shared/controls/(button|check-box|chip|dialog|due-line|field|icon-button|note|password-field)\\.tsx',
    'src/shared/controls/(problem-note|signal-line|status-pill|text-field|waiting-words)\\.tsx?',
  ].join('|'),
);

export default defineConfig({
  plugins: [react()],
  // `source` is the condition under which this workspace's packages answer with their TypeScript.
  resolve: { conditions: ['source', ...defaultClientConditions] },
  server: { port: 5173, host: '127.0.0.1', proxy: { '/api': apiAddress } },
  preview: { port: 4173, host: '127.0.0.1', proxy: { '/api': apiAddress } },
  build: {
    target: 'es2022',
    // No inlined assets: the content security policy allows no `data:` scripts or styles.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // What changes with our own code and what changes with a library live in different files.
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// },
            { name: 'tanstack', test: /node_modules\/@tanstack\/(?!react-virtual|virtual)/ },
            // What everybody loads on the way to the board, in one file: apart, each would be packed for itself.
            { name: 'frame', test: firstView },
          ],
        },
      },
    },
  },
});
