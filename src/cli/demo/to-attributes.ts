import { toStrapiBlocks, type BodyBlock, type Byline, type Figure, type Source } from './newsroom';
import type { DemoWriter } from './demo-writer';
import type { PictureIds } from './upload-pictures';

/** Turns the demo's parts, which name each other by keys, into what Strapi writes. */
export class AttributeWriter {
  constructor(
    private readonly writer: DemoWriter,
    private readonly pictures: PictureIds,
  ) {}

  picture(key: Figure['picture']): number {
    const id = this.pictures.get(key);
    if (id === undefined) throw new Error(`the demo has no picture ${key}`);
    return id;
  }

  figure({ picture, photographer, ...rest }: Figure): object {
    return {
      ...rest,
      image: this.picture(picture),
      ...(photographer ? { photographer: this.writer.documentId('person', photographer) } : {}),
    };
  }

  byline({ person, organization, ...rest }: Byline): object {
    return {
      ...rest,
      ...(person ? { person: this.writer.documentId('person', person) } : {}),
      ...(organization ? { organization: this.writer.documentId('organization', organization) } : {}),
    };
  }

  source({ organization, ...rest }: Source): object {
    return { ...rest, ...(organization ? { organization: this.writer.documentId('organization', organization) } : {}) };
  }

  block({ component, ...block }: BodyBlock): object {
    return { __component: component, ...this.blockAttributes({ component, ...block } as BodyBlock) };
  }

  private blockAttributes(block: BodyBlock): object {
    switch (block.component) {
      case 'content.rich-text':
        return { text: toStrapiBlocks(block.text) };
      case 'content.figure': {
        const { component: _component, ...figure } = block;
        return this.figure(figure);
      }
      case 'content.gallery':
        return { title: block.title, figures: block.figures.map((figure) => this.figure(figure)) };
      case 'content.pull-quote':
        return {
          text: block.quote,
          shownAs: block.shownAs,
          ...(block.speaker ? { speaker: this.writer.documentId('person', block.speaker) } : {}),
        };
      case 'content.table':
      case 'content.embed': {
        const { component: _component, ...attributes } = block;
        return attributes;
      }
    }
  }
}
