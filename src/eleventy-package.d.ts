/** The part of Eleventy that Clipfile uses; the package ships no types that TypeScript reads. */
declare module '@11ty/eleventy' {
  /** A page as `toJSON()` gives it; `url` is false for a template that writes no file. */
  export interface RenderedPage {
    url: string | false;
    inputPath: string;
    outputPath: string | false;
    content: string;
  }

  /** An engine for one file extension. */
  export interface Extension {
    compileOptions?: { cache?: boolean; permalink?: (permalink: unknown, inputPath: string) => unknown };
    compile(source: string, inputPath: string): (data: object) => string;
  }

  /** What a configuration function gets. */
  export interface UserConfig {
    on(event: string, listener: (payload: never) => void): void;
    /** Paths or patterns of files that are no templates. */
    ignores: Set<string>;
    addTemplate(path: string, content: string): void;
    addExtension(extension: string, options: Extension): void;
    addGlobalData(name: string, value: unknown): void;
    addTransform(
      name: string,
      transform: (this: { page: { url: string | false; outputPath: string | false } }, content: string) => string,
    ): void;
    addPlugin<Options>(plugin: (config: UserConfig, options: Options) => void, options: Options): void;
    setUseGitIgnore(isUsed: boolean): void;
    benchmarks: { config: { setMinimumThresholdMs(milliseconds: number): void } };
    setTemplateFormats(formats: string[]): void;
  }

  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: {
        configPath?: string;
        quietMode?: boolean;
        config?: (config: UserConfig) => unknown;
      },
    );
    toJSON(): Promise<RenderedPage[]>;
  }
}
