import { registerHooks } from 'node:module';

/**
 * Rewrites a module of the engine while it is loaded. Where it is not as it was, the worker does not start: a fault
 * that could not be planted must not look like one that was not found.
 */
export function rewriteModule(ending: string, rewrite: (source: string) => string): void {
  registerHooks({
    load: (url, context, next) => {
      const loaded = next(url, context);
      if (!url.endsWith(ending)) return loaded;
      const source = String(loaded.source);
      const planted = rewrite(source);
      if (planted === source) throw new Error(`The fault finds nothing to change in ${ending}.`);
      return { ...loaded, source: planted };
    },
  });
}
