import { defineCollection, z } from 'astro:content';
import { glob } from 'astro/loaders';

const list = z.array(z.string()).default([]);

export const collections = {
  articles: defineCollection({
    loader: glob({ pattern: '**/*.md', base: './content/articles' }),
    schema: z.object({
      title: z.string(),
      id: z.string(),
      shown: z.string().default(''),
      standfirst: z.string().optional(),
      byline: z.string().optional(),
      keywords: list,
      sources: list,
      speakers: list,
      topics: list,
      years: list,
      months: list,
      days: list,
    }),
  }),
};
