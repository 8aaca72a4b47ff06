import type { Schema, Struct } from '@strapi/strapi';

export interface ContentEventEmbed extends Struct.ComponentSchema {
  collectionName: 'components_content_event_embeds';
  info: {
    displayName: 'Event';
    icon: 'calendar';
  };
  attributes: {
    targetId: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.CustomField<
        'global::entry-picker',
        {
          targetType: 'api::event.event';
        }
      >;
  };
}

export interface ContentFileList extends Struct.ComponentSchema {
  collectionName: 'components_content_file_lists';
  info: {
    displayName: 'Files';
    icon: 'attachment';
  };
  attributes: {
    files: Schema.Attribute.Media<'files' | 'images' | 'videos' | 'audios', true>;
    heading: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
  };
}

export interface ContentGalleryEmbed extends Struct.ComponentSchema {
  collectionName: 'components_content_gallery_embeds';
  info: {
    displayName: 'Photo gallery';
    icon: 'landscape';
  };
  attributes: {
    targetId: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.CustomField<
        'global::entry-picker',
        {
          targetType: 'api::photo-gallery.photo-gallery';
        }
      >;
  };
}

export interface ContentQuote extends Struct.ComponentSchema {
  collectionName: 'components_content_quotes';
  info: {
    displayName: 'Quote';
    icon: 'quote';
  };
  attributes: {
    source: Schema.Attribute.Component<'people.mention', false>;
    text: Schema.Attribute.Text &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 3000;
      }>;
  };
}

export interface ContentText extends Struct.ComponentSchema {
  collectionName: 'components_content_texts';
  info: {
    displayName: 'Text';
    icon: 'layer';
  };
  attributes: {
    blocks: Schema.Attribute.Blocks;
  };
}

export interface EventAttendeeGroup extends Struct.ComponentSchema {
  collectionName: 'components_event_attendee_groups';
  info: {
    displayName: 'Attendee group';
    icon: 'users';
  };
  attributes: {
    organization: Schema.Attribute.Relation<'oneToOne', 'api::organization.organization'>;
    text: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
  };
}

export interface EventAward extends Struct.ComponentSchema {
  collectionName: 'components_event_awards';
  info: {
    displayName: 'Award';
    icon: 'crown';
  };
  attributes: {
    grantingOffice: Schema.Attribute.Relation<'oneToOne', 'api::office.office'>;
    grantingText: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
    kind: Schema.Attribute.Enumeration<['emulationTitle', 'certificateOfMerit', 'medal', 'other']> & Schema.Attribute.DefaultTo<'other'>;
    presenters: Schema.Attribute.Component<'people.mention', true>;
    quantity: Schema.Attribute.Integer &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMax<
        {
          min: 0;
        },
        number
      >;
    reason: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 2000;
      }>;
    recipients: Schema.Attribute.Component<'event.award-recipient', true>;
    recipientType: Schema.Attribute.Enumeration<['individual', 'collective', 'household']>;
    title: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
  };
}

export interface EventAwardRecipient extends Struct.ComponentSchema {
  collectionName: 'components_event_award_recipients';
  info: {
    displayName: 'Award recipient';
    icon: 'user';
  };
  attributes: {
    name: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
    organizationText: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
  };
}

export interface EventParticipant extends Struct.ComponentSchema {
  collectionName: 'components_event_participants';
  info: {
    displayName: 'Participant';
    icon: 'user';
  };
  attributes: {
    actionText: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 1000;
      }>;
    appointment: Schema.Attribute.Relation<'oneToOne', 'api::appointment.appointment'>;
    honorific: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
    name: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
    person: Schema.Attribute.Relation<'oneToOne', 'api::person.person'>;
    position: Schema.Attribute.Enumeration<['left', 'center', 'right']>;
    role: Schema.Attribute.Enumeration<
      [
        'chair',
        'coChair',
        'secretary',
        'openingSpeaker',
        'speaker',
        'keynote',
        'paperPresenter',
        'launcher',
        'closingSpeaker',
        'awardPresenter',
        'awardRecipient',
        'guest',
        'attendee',
      ]
    > &
      Schema.Attribute.DefaultTo<'attendee'>;
    roleText: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
    titleMode: Schema.Attribute.Enumeration<['auto', 'printed', 'none']> & Schema.Attribute.DefaultTo<'auto'>;
    titleText: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
  };
}

export interface FeaturedConferenceOverride extends Struct.ComponentSchema {
  collectionName: 'components_featured_conference_overrides';
  info: {
    displayName: 'Own words of a pin';
    icon: 'pencil';
  };
  attributes: {
    headline: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 300;
      }>;
    image: Schema.Attribute.Media<'images'>;
    language: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 30;
      }>;
    teaser: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 2000;
      }>;
  };
}

export interface MediaCaptionedPhoto extends Struct.ComponentSchema {
  collectionName: 'components_media_captioned_photos';
  info: {
    displayName: 'Captioned photo';
    icon: 'picture';
  };
  attributes: {
    alt: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
    caption: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 1000;
      }>;
    credit: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
    decorative: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>;
    image: Schema.Attribute.Media<'images'>;
    legacyImageUrl: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 2000;
      }>;
    missingFile: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>;
    people: Schema.Attribute.Component<'people.mention', true>;
    photographer: Schema.Attribute.Relation<'oneToOne', 'api::person.person'>;
    placement: Schema.Attribute.Enumeration<['full', 'left', 'right', 'row']> & Schema.Attribute.DefaultTo<'full'>;
    takenAt: Schema.Attribute.DateTime;
  };
}

export interface PeopleByline extends Struct.ComponentSchema {
  collectionName: 'components_people_bylines';
  info: {
    displayName: 'Byline';
    icon: 'pencil';
  };
  attributes: {
    kind: Schema.Attribute.Enumeration<['text', 'photo', 'textAndPhoto', 'source']> & Schema.Attribute.DefaultTo<'text'>;
    name: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
    person: Schema.Attribute.Relation<'oneToOne', 'api::person.person'>;
  };
}

export interface PeopleMention extends Struct.ComponentSchema {
  collectionName: 'components_people_mentions';
  info: {
    displayName: 'Mention';
    icon: 'user';
  };
  attributes: {
    actionText: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 1000;
      }>;
    appointment: Schema.Attribute.Relation<'oneToOne', 'api::appointment.appointment'>;
    honorific: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
    name: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
    person: Schema.Attribute.Relation<'oneToOne', 'api::person.person'>;
    position: Schema.Attribute.Enumeration<['left', 'center', 'right']>;
    titleMode: Schema.Attribute.Enumeration<['auto', 'printed', 'none']> & Schema.Attribute.DefaultTo<'auto'>;
    titleText: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
  };
}

export interface SharedAlias extends Struct.ComponentSchema {
  collectionName: 'components_shared_aliases';
  info: {
    displayName: 'Other name';
    icon: 'tag';
  };
  attributes: {
    kind: Schema.Attribute.Enumeration<['former', 'abbreviation', 'spelling']> & Schema.Attribute.DefaultTo<'former'>;
    name: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
    validFrom: Schema.Attribute.Date;
    validTo: Schema.Attribute.Date;
  };
}

export interface SharedContact extends Struct.ComponentSchema {
  collectionName: 'components_shared_contacts';
  info: {
    displayName: 'Contact';
    icon: 'phone';
  };
  attributes: {
    address: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
    email: Schema.Attribute.Email;
    phone: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
    website: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
  };
}

export interface SharedLegacySource extends Struct.ComponentSchema {
  collectionName: 'components_shared_legacy_sources';
  info: {
    displayName: 'Legacy source';
    icon: 'archive';
  };
  attributes: {
    batchId: Schema.Attribute.String &
      Schema.Attribute.Private &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
    capturedAt: Schema.Attribute.DateTime;
    contentSha256: Schema.Attribute.String &
      Schema.Attribute.Private &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
    importedAt: Schema.Attribute.DateTime;
    legacyKey: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 2500;
      }>;
    rawText: Schema.Attribute.Text & Schema.Attribute.Private;
    sourceId: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
    sourceSystem: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
    sourceUrl: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 2000;
      }>;
    warnings: Schema.Attribute.JSON & Schema.Attribute.Private;
  };
}

export interface SharedMenuItem extends Struct.ComponentSchema {
  collectionName: 'components_shared_menu_items';
  info: {
    displayName: 'Menu item';
    icon: 'bulletList';
  };
  attributes: {
    label: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
    pageId: Schema.Attribute.String &
      Schema.Attribute.CustomField<
        'global::entry-picker',
        {
          targetType: 'api::page.page';
        }
      >;
    url: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 2000;
      }>;
  };
}

export interface SharedSeo extends Struct.ComponentSchema {
  collectionName: 'components_shared_seos';
  info: {
    displayName: 'SEO';
    icon: 'search';
  };
  attributes: {
    metaDescription: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
    metaTitle: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
    shareImage: Schema.Attribute.Media<'images'>;
  };
}

export interface SharedTranslation extends Struct.ComponentSchema {
  collectionName: 'components_shared_translations';
  info: {
    displayName: 'Translation';
    icon: 'earth';
  };
  attributes: {
    disambiguation: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
    label: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
    language: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 10;
      }>;
    name: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
    shortName: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
  };
}

declare module '@strapi/strapi' {
  export namespace Public {
    export interface ComponentSchemas {
      'content.event-embed': ContentEventEmbed;
      'content.file-list': ContentFileList;
      'content.gallery-embed': ContentGalleryEmbed;
      'content.quote': ContentQuote;
      'content.text': ContentText;
      'event.attendee-group': EventAttendeeGroup;
      'event.award': EventAward;
      'event.award-recipient': EventAwardRecipient;
      'event.participant': EventParticipant;
      'featured-conference.override': FeaturedConferenceOverride;
      'media.captioned-photo': MediaCaptionedPhoto;
      'people.byline': PeopleByline;
      'people.mention': PeopleMention;
      'shared.alias': SharedAlias;
      'shared.contact': SharedContact;
      'shared.legacy-source': SharedLegacySource;
      'shared.menu-item': SharedMenuItem;
      'shared.seo': SharedSeo;
      'shared.translation': SharedTranslation;
    }
  }
}
