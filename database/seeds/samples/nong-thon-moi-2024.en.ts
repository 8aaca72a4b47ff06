import type { SampleTranslation } from '../translation';

/** The English version of `nong-thon-moi-2024.txt`. */
export const nongThonMoi2024En: SampleTranslation = {
  locale: 'en',
  title: 'Vân Khê District reviews its 2024 new rural development movement and launches the 2025 emulation campaign',
  eventName: 'Conference reviewing the 2024 new rural development movement and launching the 2025 emulation campaign',
  paragraphs: [
    'On the morning of 12 February, the People’s Committee of Vân Khê District held a conference to review the new rural development movement in 2024 and launch the emulation campaign for 2025. Attending were Ms Vi Thị Lệ Quyên, Deputy Director of the provincial Department of Agriculture and Rural Development; Mr Nông Văn Thắng, Permanent Deputy Secretary of the District Party Committee; Mr Lê Quang Đạt, Chairman of the District People’s Committee and Head of the District Steering Committee for New Rural Development; the Vice Chairpersons of the District People’s Committee; the Standing Board of the District People’s Council; the Standing Board of the District Fatherland Front Committee; members of the Steering Committee; heads of district agencies, departments and mass organizations; leaders of the communes and the township; and representatives of the groups and individuals being commended.',
    'In 2024, despite unfavourable weather, Party committees and authorities from the district down to the grassroots kept closely to the plan, combined different sources of funding and encouraged residents to take the lead in new rural development. The District People’s Committee issued 12 directives and sent six inspection teams to the communes, promptly removing obstacles in site clearance, the disbursement of investment capital and the appraisal of dossiers. Public communication was renewed to stay close to people and to daily life, through community meetings and the local loudspeaker network.',
    'By the end of 2024, six of the district’s 11 communes had met the national standards for new rural areas, and communes met 16.4 criteria on average. Average income in rural areas reached VND 41.5 million per person a year, up VND 4.2 million on 2023, while the poverty rate fell by 3.1 percentage points. The district concreted 27.6 km of village roads and lanes, lined 8.2 km of irrigation canals, built five village cultural houses and upgraded three water supply works. More than VND 186 billion was mobilized during the year; residents contributed nearly VND 9 billion, donated 31,450 square metres of land and gave 12,800 days of labour.',
    'Many good practices spread from the grassroots. In Nà Lũng Village, Khê Thượng Commune, 42 households donated land and took down their fences to widen a 1.3 km inter-village road. Mai Khê Commune built the “flag-lined, tree-lined and well-lit road” model in four residential areas. Youth union members across the district took on 18 rural lighting projects worth more than VND 420 million in total. Agricultural cooperatives have begun to link production along value chains, and three more local products earned three stars under the One Commune One Product programme: Khê Thượng Shan Tuyết tea, wild-flower honey and Mai Khê canna vermicelli.',
    'The conference also spoke frankly about shortcomings: slow progress on the environment and income criteria in upland communes; results that are not yet lasting in some communes already recognized; and disbursement of recurrent funds below plan. Speakers examined the causes and shared experience in persuading residents to donate land, in building model residential areas and in using digital technology to manage cooperatives and sell farm produce.',
    'In 2025, Vân Khê District aims to have two more communes meet the new rural standards and one meet the advanced standards, with no commune below 13 criteria; every commune is to have at least one model residential area and one new One Commune One Product item. To reach these targets the district will review each criterion and assign clear responsibility to each agency, give priority to roads, clean water and the environment, and help residents earn a living under the forest canopy and from community tourism that preserves the culture of its ethnic groups.',
    'Giving guidance to the conference, Mr Nông Văn Thắng, Permanent Deputy Secretary of the District Party Committee, praised what groups and individuals had achieved in the 2024 movement. He asked Party committees, authorities, the Fatherland Front and socio-political organizations to treat new rural development as continuous work that has a starting point but no end, to value quality over achievements on paper, to take people’s satisfaction as the measure, and to make every contribution public so that residents know, discuss, carry out, inspect, supervise and benefit.',
    'Concluding the conference, Mr Lê Quang Đạt, Chairman of the District People’s Committee and Head of the District Steering Committee for New Rural Development, called on officials, Party members, public employees and residents to stay united, to emulate one another in work and production and to meet the socio-economic targets for 2025. He asked the communes and the township to draw up detailed plans within the first quarter, with clear people, deadlines and results; the district’s specialized divisions to stay close to the grassroots and give guidance on dossiers and procedures; and commendations to come promptly and go to those who work directly in the villages.',
    'On this occasion, district leaders conferred four titles of “Grassroots Emulation Fighter” on four individuals and presented certificates of merit of the Chairman of the District People’s Committee to 22 groups and 45 individuals with outstanding achievements in the 2024 new rural development movement.',
  ],
  captions: [
    'A view of the conference',
    'The chairpersons lead the discussion at the conference',
    'Mr Hoàng Minh Khôi, Secretary of the District Youth Union, presents a paper at the conference',
    'Ms Vi Thị Lệ Quyên, Deputy Director of the provincial Department of Agriculture and Rural Development, speaks at the conference',
    'Ms Bế Thị Ngọc Diệp, President of the Women’s Union and Deputy Head of the District Steering Committee for New Rural Development, launches the 2025 emulation campaign',
    'Mr Nông Văn Thắng, Permanent Deputy Secretary of the District Party Committee, gives guidance to the conference',
    'Mr Lê Quang Đạt, Chairman of the District People’s Committee and Head of the District Steering Committee for New Rural Development, launches the 2025 emulation movement',
    'Mr Lê Quang Đạt, Chairman of the District People’s Committee, confers the title of Grassroots Emulation Fighter on individuals',
    'Mr Nông Văn Thắng, Permanent Deputy Secretary of the District Party Committee, and Mr Lê Quang Đạt, Chairman of the District People’s Committee, present certificates of merit to outstanding groups',
    'Ms Trương Thị Mỹ Hạnh, Member of the Standing Board of the District Party Committee and Vice Chairwoman of the District People’s Committee, presents certificates of merit to outstanding individuals',
  ],
  attendeeGroups: [
    'Vice Chairpersons of the District People’s Committee',
    'The Standing Board of the District People’s Council',
    'The Standing Board of the District Fatherland Front Committee',
    'Members of the District Steering Committee for New Rural Development',
    'Heads of district agencies, departments and mass organizations',
    'Leaders of the communes and the township',
    'Representatives of the groups and individuals being commended',
  ],
  awards: [
    { title: 'Grassroots Emulation Fighter', reason: null },
    { title: 'Certificate of merit', reason: 'Outstanding achievements in the 2024 new rural development movement' },
    { title: 'Certificate of merit', reason: 'Outstanding achievements in the 2024 new rural development movement' },
  ],
  offices: {
    'Phó Giám đốc Sở Nông nghiệp và Phát triển nông thôn tỉnh':
      'Deputy Director of the provincial Department of Agriculture and Rural Development',
    'Phó Bí thư Thường trực Huyện ủy': 'Permanent Deputy Secretary of the District Party Committee',
    'Chủ tịch UBND huyện': 'Chairman of the District People’s Committee',
    'Trưởng Ban Chỉ đạo xây dựng nông thôn mới huyện': 'Head of the District Steering Committee for New Rural Development',
    'Bí thư Huyện đoàn': 'Secretary of the District Youth Union',
    'Chủ tịch Hội Liên hiệp Phụ nữ': 'President of the Women’s Union',
    'Phó Trưởng Ban Chỉ đạo xây dựng nông thôn mới huyện': 'Deputy Head of the District Steering Committee for New Rural Development',
    'Ủy viên Ban Thường vụ Huyện ủy': 'Member of the Standing Board of the District Party Committee',
    'Phó Chủ tịch UBND huyện': 'Vice Chairwoman of the District People’s Committee',
  },
  gallery: {
    title: 'In pictures: the conference on new rural development in Vân Khê District',
    description: 'Ten pictures from the conference of 12 February 2025.',
  },
};
