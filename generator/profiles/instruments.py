"""Treaties, conferences and goals that texts name without a symbol, and the words around their numbers, one row a language.

Names are as the United Nations prints them, the full one first. Volume and number of the United Nations Treaty Series
are the same in every language, so a treaty is found by them where its name is not. Both are read in the notes of
resolutions of sessions 74 to 80; where they are not known, they are left out.
"""

from __future__ import annotations

import re
from typing import Final, Literal

from msgspec import Struct

Kind = Literal["treaty", "conference", "goal"]


class Instrument(Struct, frozen=True):
    """A treaty, a conference or a goal."""

    key: str
    kind: Kind
    names: tuple[str, ...]
    """The first is shown to readers; the others are found too."""
    treaty_series: tuple[tuple[str, str], ...] = ()
    """Volume and number: ``("1577", "27531")``; several where it runs through several volumes, as its languages may."""
    year: int | None = None
    """Of adoption, or of the meeting."""


def _treaty(slug: str, year: int | None, series: str, *names: str) -> Instrument:
    """``series`` is "volume/number", several with a blank between."""
    pairs = (pair.partition("/") for pair in series.split())
    return Instrument(f"treaty/{slug}", "treaty", names, tuple((volume, number) for volume, _, number in pairs), year)


def _conference(slug: str, year: int | None, *names: str) -> Instrument:
    return Instrument(f"conference/{slug}", "conference", names, (), year)


_LAW_OF_THE_SEA: Final = "United Nations Convention on the Law of the Sea"
_ORGANIZED_CRIME: Final = "United Nations Convention against Transnational Organized Crime"
_CONVENTIONAL_WEAPONS: Final = "Convention on Prohibitions or Restrictions on the Use of Certain Conventional Weapons Which May Be Deemed to Be Excessively Injurious or to Have Indiscriminate Effects"
_TORTURE: Final = "Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment"
_NUCLEAR_WEAPONS: Final = "Treaty on the Non-Proliferation of Nuclear Weapons"
_SMALL_ARMS: Final = "United Nations Conference to Review Progress Made in the Implementation of the Programme of Action to Prevent, Combat and Eradicate the Illicit Trade in Small Arms and Light Weapons in All Its Aspects"

TREATIES: Final[tuple[Instrument, ...]] = (
    # The Organization
    _treaty("charter-of-the-united-nations", 1945, "", "Charter of the United Nations", "United Nations Charter", "UN Charter"),
    _treaty("statute-of-the-international-court-of-justice", 1945, "", "Statute of the International Court of Justice"),
    _treaty(
        "convention-on-the-privileges-and-immunities-of-the-united-nations",
        1946,
        "1/4",
        "Convention on the Privileges and Immunities of the United Nations",
    ),
    _treaty(
        "convention-on-the-privileges-and-immunities-of-the-specialized-agencies",
        1947,
        "33/521",
        "Convention on the Privileges and Immunities of the Specialized Agencies",
    ),
    _treaty(
        "convention-on-the-safety-of-united-nations-and-associated-personnel",
        1994,
        "2051/35457",
        "Convention on the Safety of United Nations and Associated Personnel",
    ),
    _treaty(
        "optional-protocol-to-the-convention-on-the-safety-of-united-nations-and-associated-personnel",
        2005,
        "2689/35457",
        "Optional Protocol to the Convention on the Safety of United Nations and Associated Personnel",
    ),
    _treaty("constitution-of-the-world-health-organization", 1946, "14/221", "Constitution of the World Health Organization"),
    _treaty(
        "constitution-of-the-united-nations-educational-scientific-and-cultural-organization",
        1945,
        "4/52",
        "Constitution of the United Nations Educational, Scientific and Cultural Organization",
    ),
    _treaty("university-for-peace", 1980, "1223/19735", "International Agreement for the Establishment of the University for Peace"),
    _treaty(
        "headquarters-agreement-with-the-united-states-of-america",
        1947,
        "11/147",
        "Agreement between the United Nations and the United States of America regarding the Headquarters of the United Nations",
    ),
    _treaty(
        "agreement-with-the-organisation-for-the-prohibition-of-chemical-weapons",
        2000,
        "2160/1240",
        "Agreement concerning the Relationship between the United Nations and the Organisation for the Prohibition of Chemical Weapons",
    ),
    _treaty(
        "agreement-with-the-international-criminal-court",
        2004,
        "2283/1272",
        "Relationship Agreement between the United Nations and the International Criminal Court",
    ),
    _treaty(
        "agreement-with-cambodia-on-khmer-rouge-trials",
        2003,
        "2329/41723",
        "Agreement between the United Nations and the Royal Government of Cambodia concerning the Prosecution under Cambodian Law of Crimes Committed during the Period of Democratic Kampuchea",
    ),
    _treaty(
        "agreement-with-the-latin-american-economic-system",
        None,
        "1651/1061",
        "Agreement between the United Nations and the Latin American Economic System",
    ),
    # Law of treaties, diplomatic law, courts
    _treaty("vienna-convention-on-the-law-of-treaties", 1969, "1155/18232", "Vienna Convention on the Law of Treaties"),
    _treaty(
        "vienna-convention-on-the-law-of-treaties-between-states-and-international-organizations",
        1986,
        "",
        "Vienna Convention on the Law of Treaties between States and International Organizations or between International Organizations",
    ),
    _treaty("vienna-convention-on-diplomatic-relations", 1961, "500/7310", "Vienna Convention on Diplomatic Relations"),
    _treaty("vienna-convention-on-consular-relations", 1963, "596/8638", "Vienna Convention on Consular Relations"),
    _treaty(
        "rome-statute-of-the-international-criminal-court",
        1998,
        "2187/38544",
        "Rome Statute of the International Criminal Court",
        "Rome Statute",
    ),
    _treaty(
        "agreement-on-the-privileges-and-immunities-of-the-international-criminal-court",
        2002,
        "2271/40446",
        "Agreement on the Privileges and Immunities of the International Criminal Court",
    ),
    _treaty(
        "convention-on-jurisdictional-immunities-of-states-and-their-property",
        2004,
        "",
        "United Nations Convention on Jurisdictional Immunities of States and Their Property",
    ),
    _treaty(
        "agreement-on-the-international-commission-on-missing-persons",
        2014,
        "3072/53043",
        "Agreement on the Status and Functions of the International Commission on Missing Persons",
    ),
    # Human rights
    _treaty("international-covenants-on-human-rights", 1966, "", "International Covenants on Human Rights"),
    _treaty(
        "international-covenant-on-economic-social-and-cultural-rights",
        1966,
        "993/14531",
        "International Covenant on Economic, Social and Cultural Rights",
        "International Covenants on Economic, Social and Cultural Rights",
    ),
    _treaty(
        "optional-protocol-to-the-international-covenant-on-economic-social-and-cultural-rights",
        2008,
        "2922/14531",
        "Optional Protocol to the International Covenant on Economic, Social and Cultural Rights",
    ),
    _treaty(
        "international-covenant-on-civil-and-political-rights",
        1966,
        "999/14668",
        "International Covenant on Civil and Political Rights",
        "International Covenants on Civil and Political Rights",
    ),
    _treaty(
        "optional-protocol-to-the-international-covenant-on-civil-and-political-rights",
        1966,
        "",
        "Optional Protocol to the International Covenant on Civil and Political Rights",
    ),
    _treaty(
        "second-optional-protocol-to-the-international-covenant-on-civil-and-political-rights",
        1989,
        "1642/14668",
        "Second Optional Protocol to the International Covenant on Civil and Political Rights, aiming at the abolition of the death penalty",
        "Second Optional Protocol to the International Covenant on Civil and Political Rights",
    ),
    _treaty(
        "international-convention-on-the-elimination-of-all-forms-of-racial-discrimination",
        1965,
        "660/9464",
        "International Convention on the Elimination of All Forms of Racial Discrimination",
        "Convention on the Elimination of All Forms of Racial Discrimination",
    ),
    _treaty(
        "convention-on-the-elimination-of-all-forms-of-discrimination-against-women",
        1979,
        "1249/20378",
        "Convention on the Elimination of All Forms of Discrimination against Women",
    ),
    _treaty(
        "optional-protocol-to-the-convention-on-the-elimination-of-all-forms-of-discrimination-against-women",
        1999,
        "2131/20378",
        "Optional Protocol to the Convention on the Elimination of All Forms of Discrimination against Women",
    ),
    _treaty(
        "convention-against-torture",
        1984,
        "1465/24841",
        _TORTURE,
        "United Nations Convention against Torture",
        "Convention against Torture",
    ),
    _treaty(
        "optional-protocol-to-the-convention-against-torture",
        2002,
        "2375/24841",
        f"Optional Protocol to the {_TORTURE}",
        "Optional Protocol to the Convention against Torture",
    ),
    _treaty(
        "convention-on-the-rights-of-the-child",
        1989,
        "1577/27531",
        "Convention on the Rights of the Child",
        "Convention of the Rights of the Child",
    ),
    _treaty(
        "optional-protocol-to-the-convention-on-the-rights-of-the-child-on-the-sale-of-children",
        2000,
        "2171/27531",
        "Optional Protocol to the Convention on the Rights of the Child on the sale of children, child prostitution and child pornography",
    ),
    _treaty(
        "optional-protocol-to-the-convention-on-the-rights-of-the-child-on-the-involvement-of-children-in-armed-conflict",
        2000,
        "2173/27531",
        "Optional Protocol to the Convention on the Rights of the Child on the involvement of children in armed conflict",
        "Optional Protocol to the Convention on the Rights of the Child on the involvement of children in armed conflicts",
    ),
    _treaty(
        "optional-protocol-to-the-convention-on-the-rights-of-the-child-on-a-communications-procedure",
        2011,
        "2983/27531",
        "Optional Protocol to the Convention on the Rights of the Child on a communications procedure",
    ),
    _treaty(
        "international-convention-on-the-protection-of-the-rights-of-all-migrant-workers-and-members-of-their-families",
        1990,
        "2220/39481",
        "International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families",
    ),
    _treaty(
        "convention-on-the-rights-of-persons-with-disabilities",
        2006,
        "2515/44910",
        "Convention on the Rights of Persons with Disabilities",
        "Convention of the Rights of Persons with Disabilities",
    ),
    _treaty(
        "optional-protocol-to-the-convention-on-the-rights-of-persons-with-disabilities",
        2006,
        "2518/44910",
        "Optional Protocol to the Convention on the Rights of Persons with Disabilities",
    ),
    _treaty(
        "international-convention-for-the-protection-of-all-persons-from-enforced-disappearance",
        2006,
        "2716/48088",
        "International Convention for the Protection of All Persons from Enforced Disappearance",
    ),
    _treaty(
        "convention-on-the-prevention-and-punishment-of-the-crime-of-genocide",
        1948,
        "78/1021",
        "Convention on the Prevention and Punishment of the Crime of Genocide",
        "Genocide Convention",
    ),
    _treaty(
        "convention-on-the-non-applicability-of-statutory-limitations-to-war-crimes-and-crimes-against-humanity",
        1968,
        "754/10823",
        "Convention on the Non-Applicability of Statutory Limitations to War Crimes and Crimes against Humanity",
    ),
    _treaty(
        "international-convention-on-the-suppression-and-punishment-of-the-crime-of-apartheid",
        1973,
        "1015/14861",
        "International Convention on the Suppression and Punishment of the Crime of Apartheid",
    ),
    _treaty("slavery-convention", 1926, "", "Slavery Convention"),
    _treaty(
        "supplementary-convention-on-the-abolition-of-slavery",
        1956,
        "266/3822",
        "Supplementary Convention on the Abolition of Slavery, the Slave Trade, and Institutions and Practices Similar to Slavery",
    ),
    _treaty(
        "convention-for-the-suppression-of-the-traffic-in-persons",
        1949,
        "96/1342",
        "Convention for the Suppression of the Traffic in Persons and of the Exploitation of the Prostitution of Others",
    ),
    _treaty(
        "convention-on-consent-to-marriage",
        1962,
        "521/7525",
        "Convention on Consent to Marriage, Minimum Age for Marriage and Registration of Marriages",
    ),
    _treaty("convention-against-discrimination-in-education", 1960, "429/6193", "Convention against Discrimination in Education"),
    _treaty("african-charter-on-human-and-peoples-rights", 1981, "1520/26363", "African Charter on Human and Peoples’ Rights"),
    _treaty(
        "protocol-to-the-african-charter-on-the-rights-of-women-in-africa",
        2003,
        "",
        "Protocol to the African Charter on Human and Peoples’ Rights on the Rights of Women in Africa",
    ),
    _treaty(
        "protocol-to-the-african-charter-on-the-rights-of-older-persons-in-africa",
        2016,
        "",
        "Protocol to the African Charter on Human and Peoples’ Rights on the Rights of Older Persons in Africa",
    ),
    _treaty(
        "protocol-to-the-african-charter-on-the-rights-of-persons-with-disabilities-in-africa",
        2018,
        "",
        "Protocol to the African Charter on Human and Peoples’ Rights on the Rights of Persons with Disabilities in Africa",
    ),
    _treaty("american-convention-on-human-rights", 1969, "1144/17955", "American Convention on Human Rights"),
    _treaty(
        "european-convention-on-human-rights",
        1950,
        "213/2889",
        "European Convention for the Protection of Human Rights and Fundamental Freedoms",
        "European Convention on Human Rights",
    ),
    _treaty(
        "inter-american-convention-on-protecting-the-human-rights-of-older-persons",
        2015,
        "",
        "Inter-American Convention on Protecting the Human Rights of Older Persons",
    ),
    _treaty(
        "convention-of-belem-do-para",
        1994,
        "",
        "Inter-American Convention on the Prevention, Punishment and Eradication of Violence against Women",
        "Convention of Belém do Pará",
    ),
    _treaty(
        "istanbul-convention",
        2011,
        "",
        "Council of Europe Convention on Preventing and Combating Violence against Women and Domestic Violence",
    ),
    # Refugees, displaced and stateless persons
    _treaty("convention-relating-to-the-status-of-refugees", 1951, "189/2545", "Convention relating to the Status of Refugees"),
    _treaty("protocol-relating-to-the-status-of-refugees", 1967, "606/8791", "Protocol relating to the Status of Refugees"),
    _treaty(
        "convention-relating-to-the-status-of-stateless-persons", 1954, "360/5158", "Convention relating to the Status of Stateless Persons"
    ),
    _treaty("convention-on-the-reduction-of-statelessness", 1961, "989/14458", "Convention on the Reduction of Statelessness"),
    _treaty(
        "organization-of-african-unity-convention-governing-refugee-problems",
        1969,
        "1001/14691",
        "Organization of African Unity Convention governing the specific aspects of refugee problems in Africa",
    ),
    _treaty(
        "kampala-convention",
        2009,
        "3014/52375",
        "African Union Convention for the Protection and Assistance of Internally Displaced Persons in Africa",
        "Kampala Convention",
    ),
    # Armed conflict
    _treaty(
        "geneva-conventions-of-12-august-1949",
        1949,
        "75/970–973",
        "Geneva Conventions of 12 August 1949",
        "Geneva Conventions of 1949",
        "Geneva Conventions",
    ),
    _treaty(
        "first-geneva-convention",
        1949,
        "75/970",
        "Geneva Convention for the Amelioration of the Condition of the Wounded and Sick in Armed Forces in the Field",
        "First Geneva Convention",
    ),
    _treaty(
        "second-geneva-convention",
        1949,
        "75/971",
        "Geneva Convention for the Amelioration of the Condition of Wounded, Sick and Shipwrecked Members of Armed Forces at Sea",
        "Second Geneva Convention",
    ),
    _treaty(
        "third-geneva-convention",
        1949,
        "75/972",
        "Geneva Convention relative to the Treatment of Prisoners of War",
        "Third Geneva Convention",
    ),
    _treaty(
        "fourth-geneva-convention",
        1949,
        "75/973",
        "Geneva Convention relative to the Protection of Civilian Persons in Time of War",
        "Fourth Geneva Convention",
    ),
    _treaty(
        "additional-protocol-i-to-the-geneva-conventions",
        1977,
        "1125/17512",
        "Protocol Additional to the Geneva Conventions of 12 August 1949, and relating to the Protection of Victims of International Armed Conflicts (Protocol I)",
        "Protocol Additional to the Geneva Conventions of 12 August 1949, and relating to the Protection of Victims of International Armed Conflicts",
        "Additional Protocol I to the Geneva Conventions",
        "Additional Protocol I to the four Geneva Conventions",
    ),
    _treaty(
        "additional-protocol-ii-to-the-geneva-conventions",
        1977,
        "1125/17513",
        "Protocol Additional to the Geneva Conventions of 12 August 1949, and relating to the Protection of Victims of Non-International Armed Conflicts (Protocol II)",
        "Protocol Additional to the Geneva Conventions of 12 August 1949, and relating to the Protection of Victims of Non-International Armed Conflicts",
        "Additional Protocol II to the Geneva Conventions",
    ),
    _treaty(
        "additional-protocol-iii-to-the-geneva-conventions",
        2005,
        "2404/43425",
        "Protocol Additional to the Geneva Conventions of 12 August 1949, and relating to the Adoption of an Additional Distinctive Emblem (Protocol III)",
        "Protocol Additional to the Geneva Conventions of 12 August 1949, and relating to the Adoption of an Additional Distinctive Emblem",
    ),
    _treaty(
        "hague-convention-iv-of-1907",
        1907,
        "",
        "Hague Convention IV of 1907",
        "Hague Convention IV of 18 October 1907",
        "Hague Convention IV",
    ),
    _treaty(
        "convention-for-the-protection-of-cultural-property-in-the-event-of-armed-conflict",
        1954,
        "249/3511",
        "Convention for the Protection of Cultural Property in the Event of Armed Conflict",
    ),
    _treaty(
        "second-protocol-to-the-convention-for-the-protection-of-cultural-property-in-the-event-of-armed-conflict",
        1999,
        "2253/3511",
        "Second Protocol to the Convention for the Protection of Cultural Property in the Event of Armed Conflict",
    ),
    _treaty(
        "international-convention-against-the-recruitment-use-financing-and-training-of-mercenaries",
        1989,
        "2163/37789",
        "International Convention against the Recruitment, Use, Financing and Training of Mercenaries",
    ),
    _treaty(
        "organization-of-african-unity-convention-for-the-elimination-of-mercenarism-in-africa",
        1977,
        "1490/25573",
        "Organization of African Unity Convention for the elimination of mercenarism in Africa",
    ),
    # Disarmament
    _treaty(
        "treaty-on-the-non-proliferation-of-nuclear-weapons",
        1968,
        "729/10485",
        _NUCLEAR_WEAPONS,
        "Treaty on Non-Proliferation of Nuclear Weapons",
    ),
    _treaty("comprehensive-nuclear-test-ban-treaty", 1996, "", "Comprehensive Nuclear-Test-Ban Treaty"),
    _treaty("treaty-on-the-prohibition-of-nuclear-weapons", 2017, "", "Treaty on the Prohibition of Nuclear Weapons"),
    _treaty(
        "treaty-banning-nuclear-weapon-tests",
        1963,
        "480/6964",
        "Treaty Banning Nuclear Weapon Tests in the Atmosphere, in Outer Space and under Water",
    ),
    _treaty(
        "chemical-weapons-convention",
        1992,
        "1974/33757 1975/33757",
        "Convention on the Prohibition of the Development, Production, Stockpiling and Use of Chemical Weapons and on Their Destruction",
        "Chemical Weapons Convention",
    ),
    _treaty(
        "biological-weapons-convention",
        1971,
        "1015/14860",
        "Convention on the Prohibition of the Development, Production and Stockpiling of Bacteriological (Biological) and Toxin Weapons and on Their Destruction",
        "Biological and Toxin Weapons Convention",
        "Biological Weapons Convention",
    ),
    _treaty(
        "geneva-protocol-of-1925",
        1925,
        "XCIV/2138",
        "Protocol for the Prohibition of the Use in War of Asphyxiating, Poisonous or Other Gases, and of Bacteriological Methods of Warfare",
        "Protocol for the Prohibition of the Use in War of Asphyxiating, Poisonous or Other Gases and of Bacteriological Methods of Warfare",
    ),
    _treaty(
        "convention-on-certain-conventional-weapons",
        1980,
        "1342/22495",
        _CONVENTIONAL_WEAPONS,
        "Convention on Certain Conventional Weapons",
    ),
    _treaty(
        "amendment-to-the-convention-on-certain-conventional-weapons",
        2001,
        "2260/22495",
        f"Amendment to article 1 of the {_CONVENTIONAL_WEAPONS}",
    ),
    _treaty(
        "protocol-on-non-detectable-fragments",
        1980,
        "",
        "Protocol on Non-Detectable Fragments (Protocol I)",
        "Protocol on Non-Detectable Fragments",
    ),
    _treaty(
        "protocol-on-mines",
        1980,
        "",
        "Protocol on Prohibitions or Restrictions on the Use of Mines, Booby Traps and Other Devices (Protocol II)",
        "Protocol on Prohibitions or Restrictions on the Use of Mines, Booby-Traps and Other Devices (Protocol II)",
        "Protocol on Prohibitions or Restrictions on the Use of Mines, Booby Traps and Other Devices",
        "Protocol on Prohibitions or Restrictions on the Use of Mines, Booby-Traps and Other Devices",
    ),
    _treaty(
        "amended-protocol-on-mines",
        1996,
        "2048/22495",
        "Protocol on Prohibitions or Restrictions on the Use of Mines, Booby Traps and Other Devices, as amended on 3 May 1996 (Amended Protocol II)",
        "Protocol on Prohibitions or Restrictions on the Use of Mines, Booby-Traps and Other Devices as amended on 3 May 1996 (Amended Protocol II)",
        f"Amended Protocol II of 3 May 1996 to the {_CONVENTIONAL_WEAPONS}",
        "Amended Protocol II",
    ),
    _treaty(
        "protocol-on-incendiary-weapons",
        1980,
        "",
        "Protocol on Prohibitions or Restrictions on the Use of Incendiary Weapons (Protocol III)",
        "Protocol on Prohibitions or Restrictions on the Use of Incendiary Weapons",
    ),
    _treaty(
        "protocol-on-blinding-laser-weapons",
        1995,
        "2024/22495",
        "Protocol on Blinding Laser Weapons (Protocol IV)",
        "Protocol on Blinding Laser Weapons",
    ),
    _treaty(
        "protocol-on-explosive-remnants-of-war",
        2003,
        "2399/22495",
        "Protocol on Explosive Remnants of War (Protocol V)",
        "Protocol on Explosive Remnants of War",
    ),
    _treaty(
        "anti-personnel-mine-ban-convention",
        1997,
        "2056/35597",
        "Convention on the Prohibition of the Use, Stockpiling, Production and Transfer of Anti-personnel Mines and on Their Destruction",
    ),
    _treaty("convention-on-cluster-munitions", 2008, "2688/47713", "Convention on Cluster Munitions"),
    _treaty("arms-trade-treaty", 2013, "3013/52373", "Arms Trade Treaty"),
    _treaty(
        "environmental-modification-convention",
        1976,
        "1108/17119",
        "Convention on the Prohibition of Military or Any Other Hostile Use of Environmental Modification Techniques",
    ),
    _treaty("antarctic-treaty", 1959, "402/5778", "Antarctic Treaty"),
    _treaty(
        "treaty-of-tlatelolco",
        1967,
        "634/9068",
        "Treaty for the Prohibition of Nuclear Weapons in Latin America and the Caribbean (Treaty of Tlatelolco)",
        "Treaty for the Prohibition of Nuclear Weapons in Latin America and the Caribbean",
        "Treaty of Tlatelolco",
    ),
    _treaty(
        "treaty-of-rarotonga",
        1985,
        "1445/24592",
        "South Pacific Nuclear Free Zone Treaty (Treaty of Rarotonga)",
        "South Pacific Nuclear Free Zone Treaty",
        "Treaty of Rarotonga",
    ),
    _treaty(
        "treaty-on-the-southeast-asia-nuclear-weapon-free-zone",
        1995,
        "1981/33873",
        "Treaty on the South-East Asia Nuclear-Weapon-Free Zone",
        "Treaty on the Southeast Asia Nuclear-Weapon-Free Zone",
        "Bangkok Treaty",
    ),
    _treaty(
        "treaty-of-pelindaba",
        1996,
        "",
        "African Nuclear-Weapon-Free Zone Treaty (Treaty of Pelindaba)",
        "African Nuclear-Weapon-Free Zone Treaty",
        "Treaty of Pelindaba",
    ),
    _treaty(
        "treaty-on-a-nuclear-weapon-free-zone-in-central-asia", 2006, "2970/51633", "Treaty on a Nuclear-Weapon-Free Zone in Central Asia"
    ),
    _treaty(
        "kinshasa-convention",
        2010,
        "",
        "Central African Convention for the Control of Small Arms and Light Weapons, Their Ammunition and All Parts and Components That Can Be Used for Their Manufacture, Repair and Assembly",
        "Kinshasa Convention",
    ),
    _treaty(
        "economic-community-of-west-african-states-convention-on-small-arms",
        2006,
        "",
        "Economic Community of West African States Convention on Small Arms and Light Weapons, Their Ammunition and Other Related Materials",
        "Economic Community of West African States Convention on Small Arms and Light Weapons, Their Ammunition and Other Related Material",
        "ECOWAS Convention on Small Arms and Light Weapons, Their Ammunition and Other Related Materials",
        "ECOWAS Convention on Small Arms and Light Weapons",
    ),
    _treaty("new-start-treaty", 2010, "", "New START Treaty"),
    _treaty(
        "safeguards-agreement-with-the-democratic-peoples-republic-of-korea",
        None,
        "1677/28986",
        "Agreement between the Democratic People’s Republic of Korea and the International Atomic Energy Agency for the Application of Safeguards in connection with the Treaty on the Non-Proliferation of Nuclear Weapons",
    ),
    # Nuclear safety and security
    _treaty("convention-on-nuclear-safety", 1994, "1963/33545", "Convention on Nuclear Safety"),
    _treaty(
        "convention-on-early-notification-of-a-nuclear-accident",
        1986,
        "1439/24404",
        "Convention on Early Notification of a Nuclear Accident",
    ),
    _treaty(
        "convention-on-assistance-in-the-case-of-a-nuclear-accident-or-radiological-emergency",
        1986,
        "1457/24643",
        "Convention on Assistance in the Case of a Nuclear Accident or Radiological Emergency",
    ),
    _treaty(
        "joint-convention-on-the-safety-of-spent-fuel-management",
        1997,
        "2153/37605",
        "Joint Convention on the Safety of Spent Fuel Management and on the Safety of Radioactive Waste Management",
    ),
    _treaty(
        "convention-on-the-physical-protection-of-nuclear-material",
        1979,
        "1456/24631",
        "Convention on the Physical Protection of Nuclear Material",
    ),
    _treaty(
        "amendment-to-the-convention-on-the-physical-protection-of-nuclear-material",
        2005,
        "3132/24631",
        "Amendment to the Convention on the Physical Protection of Nuclear Material",
    ),
    # Outer space
    _treaty(
        "outer-space-treaty",
        1966,
        "610/8843",
        "Treaty on Principles Governing the Activities of States in the Exploration and Use of Outer Space, including the Moon and Other Celestial Bodies",
        "Outer Space Treaty",
    ),
    _treaty(
        "agreement-on-the-rescue-of-astronauts",
        1967,
        "672/9574",
        "Agreement on the Rescue of Astronauts, the Return of Astronauts and the Return of Objects Launched into Outer Space",
    ),
    _treaty(
        "convention-on-international-liability-for-damage-caused-by-space-objects",
        1971,
        "961/13810",
        "Convention on International Liability for Damage Caused by Space Objects",
    ),
    _treaty(
        "convention-on-registration-of-objects-launched-into-outer-space",
        1974,
        "1023/15020",
        "Convention on Registration of Objects Launched into Outer Space",
    ),
    _treaty("moon-agreement", 1979, "1363/23002", "Agreement Governing the Activities of States on the Moon and Other Celestial Bodies"),
    # Terrorism
    _treaty(
        "convention-on-offences-and-certain-other-acts-committed-on-board-aircraft",
        1963,
        "704/10106",
        "Convention on Offences and Certain Other Acts Committed on Board Aircraft",
    ),
    _treaty(
        "convention-for-the-suppression-of-unlawful-seizure-of-aircraft",
        1970,
        "860/12325",
        "Convention for the Suppression of Unlawful Seizure of Aircraft",
    ),
    _treaty(
        "convention-for-the-suppression-of-unlawful-acts-against-the-safety-of-civil-aviation",
        1971,
        "974/14118",
        "Convention for the Suppression of Unlawful Acts against the Safety of Civil Aviation",
    ),
    _treaty(
        "convention-on-crimes-against-internationally-protected-persons",
        1973,
        "1035/15410",
        "Convention on the Prevention and Punishment of Crimes against Internationally Protected Persons, including Diplomatic Agents",
    ),
    _treaty(
        "international-convention-against-the-taking-of-hostages",
        1979,
        "1316/21931",
        "International Convention against the Taking of Hostages",
    ),
    _treaty(
        "convention-for-the-suppression-of-unlawful-acts-against-the-safety-of-maritime-navigation",
        1988,
        "1678/29004",
        "Convention for the Suppression of Unlawful Acts against the Safety of Maritime Navigation",
    ),
    _treaty(
        "protocol-of-2005-to-the-convention-for-the-suppression-of-unlawful-acts-against-the-safety-of-maritime-navigation",
        2005,
        "",
        "Protocol of 2005 to the Convention for the Suppression of Unlawful Acts against the Safety of Maritime Navigation",
        "2005 Protocol to the Convention for the Suppression of Unlawful Acts against the Safety of Maritime Navigation",
    ),
    _treaty(
        "protocol-for-the-suppression-of-unlawful-acts-against-the-safety-of-fixed-platforms",
        1988,
        "",
        "Protocol for the Suppression of Unlawful Acts against the Safety of Fixed Platforms Located on the Continental Shelf",
    ),
    _treaty(
        "protocol-of-2005-to-the-protocol-for-the-suppression-of-unlawful-acts-against-the-safety-of-fixed-platforms",
        2005,
        "",
        "Protocol of 2005 to the Protocol for the Suppression of Unlawful Acts against the Safety of Fixed Platforms Located on the Continental Shelf",
    ),
    _treaty(
        "convention-on-the-marking-of-plastic-explosives",
        1991,
        "2122/36984",
        "Convention on the Marking of Plastic Explosives for the Purpose of Detection",
    ),
    _treaty(
        "international-convention-for-the-suppression-of-terrorist-bombings",
        1997,
        "2149/37517",
        "International Convention for the Suppression of Terrorist Bombings",
    ),
    _treaty(
        "international-convention-for-the-suppression-of-the-financing-of-terrorism",
        1999,
        "2178/38349",
        "International Convention for the Suppression of the Financing of Terrorism",
    ),
    _treaty(
        "international-convention-for-the-suppression-of-acts-of-nuclear-terrorism",
        2005,
        "2445/44004",
        "International Convention for the Suppression of Acts of Nuclear Terrorism",
    ),
    # Crime and drugs
    _treaty("convention-against-transnational-organized-crime", 2000, "2225/39574", _ORGANIZED_CRIME),
    _treaty(
        "protocol-against-trafficking-in-persons",
        2000,
        "2237/39574",
        "Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children",
        f"Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children, supplementing the {_ORGANIZED_CRIME}",
    ),
    _treaty(
        "protocol-against-the-smuggling-of-migrants",
        2000,
        "2241/39574",
        "Protocol against the Smuggling of Migrants by Land, Sea and Air",
        f"Protocol against the Smuggling of Migrants by Land, Sea and Air, supplementing the {_ORGANIZED_CRIME}",
    ),
    _treaty(
        "protocol-against-the-illicit-manufacturing-of-and-trafficking-in-firearms",
        2001,
        "2326/39574",
        "Protocol against the Illicit Manufacturing of and Trafficking in Firearms, Their Parts and Components and Ammunition",
        f"Protocol against the Illicit Manufacturing of and Trafficking in Firearms, Their Parts and Components and Ammunition, supplementing the {_ORGANIZED_CRIME}",
    ),
    _treaty(
        "united-nations-convention-against-corruption",
        2003,
        "2349/42146",
        "United Nations Convention against Corruption",
        "Convention against Corruption",
    ),
    _treaty("united-nations-convention-against-cybercrime", 2024, "", "United Nations Convention against Cybercrime"),
    _treaty("convention-on-cybercrime", 2001, "", "Council of Europe Convention on Cybercrime"),
    _treaty(
        "single-convention-on-narcotic-drugs",
        1961,
        "520/7515 976/14152",
        "Single Convention on Narcotic Drugs",
        "Single Convention on Narcotic Drugs of 1961 as amended by the 1972 Protocol",
        "Single Convention on Narcotic Drugs as amended by the 1972 Protocol",
    ),
    _treaty("convention-on-psychotropic-substances", 1971, "1019/14956", "Convention on Psychotropic Substances"),
    _treaty(
        "convention-against-illicit-traffic-in-narcotic-drugs-and-psychotropic-substances",
        1988,
        "1582/27627",
        "United Nations Convention against Illicit Traffic in Narcotic Drugs and Psychotropic Substances",
    ),
    _treaty("international-convention-against-doping-in-sport", 2005, "2419/43649", "International Convention against Doping in Sport"),
    # Environment
    _treaty(
        "united-nations-framework-convention-on-climate-change", 1992, "1771/30822", "United Nations Framework Convention on Climate Change"
    ),
    _treaty(
        "kyoto-protocol",
        1997,
        "2303/30822",
        "Kyoto Protocol to the United Nations Framework Convention on Climate Change",
        "Kyoto Protocol",
    ),
    _treaty(
        "doha-amendment-to-the-kyoto-protocol", 2012, "", "Doha Amendment to the Kyoto Protocol", "Doha amendment to the Kyoto Protocol"
    ),
    _treaty("paris-agreement", 2015, "3156/54113", "Paris Agreement"),
    _treaty("convention-on-biological-diversity", 1992, "1760/30619", "Convention on Biological Diversity"),
    _treaty(
        "cartagena-protocol-on-biosafety",
        2000,
        "2226/30619",
        "Cartagena Protocol on Biosafety to the Convention on Biological Diversity",
        "Cartagena Protocol on Biosafety",
        "Cartagena Protocol",
    ),
    _treaty(
        "nagoya-protocol",
        2010,
        "3008/30619",
        "Nagoya Protocol on Access to Genetic Resources and the Fair and Equitable Sharing of Benefits Arising from Their Utilization to the Convention on Biological Diversity",
        "Nagoya Protocol on Access to Genetic Resources and the Fair and Equitable Sharing of Benefits Arising from Their Utilization",
        "Nagoya Protocol",
    ),
    _treaty(
        "nagoya-kuala-lumpur-supplementary-protocol",
        2010,
        "",
        "Nagoya-Kuala Lumpur Supplementary Protocol on Liability and Redress to the Cartagena Protocol on Biosafety",
        "Nagoya-Kuala Lumpur Supplementary Protocol",
    ),
    _treaty(
        "united-nations-convention-to-combat-desertification",
        1994,
        "1954/33480",
        "United Nations Convention to Combat Desertification in Those Countries Experiencing Serious Drought and/or Desertification, Particularly in Africa",
        "United Nations Convention to Combat Desertification",
    ),
    _treaty(
        "vienna-convention-for-the-protection-of-the-ozone-layer",
        1985,
        "1513/26164",
        "Vienna Convention for the Protection of the Ozone Layer",
    ),
    _treaty("montreal-protocol", 1987, "1522/26369", "Montreal Protocol on Substances that Deplete the Ozone Layer"),
    _treaty(
        "kigali-amendment",
        2016,
        "",
        "Kigali Amendment to the Montreal Protocol on Substances that Deplete the Ozone Layer",
        "Kigali Amendment to the Montreal Protocol",
    ),
    _treaty(
        "convention-on-international-trade-in-endangered-species",
        1973,
        "993/14537",
        "Convention on International Trade in Endangered Species of Wild Fauna and Flora",
    ),
    _treaty(
        "convention-on-the-conservation-of-migratory-species-of-wild-animals",
        1979,
        "1651/28395 2061/28395",
        "Convention on the Conservation of Migratory Species of Wild Animals",
    ),
    _treaty(
        "ramsar-convention",
        1971,
        "996/14583",
        "Convention on Wetlands of International Importance especially as Waterfowl Habitat",
        "Ramsar Convention",
    ),
    _treaty(
        "basel-convention",
        1989,
        "1673/28911",
        "Basel Convention on the Control of Transboundary Movements of Hazardous Wastes and Their Disposal",
        "Basel Convention",
    ),
    _treaty(
        "rotterdam-convention",
        1998,
        "2244/39973",
        "Rotterdam Convention on the Prior Informed Consent Procedure for Certain Hazardous Chemicals and Pesticides in International Trade",
        "Rotterdam Convention",
    ),
    _treaty("stockholm-convention", 2001, "2256/40214", "Stockholm Convention on Persistent Organic Pollutants", "Stockholm Convention"),
    _treaty("minamata-convention", 2013, "3201/54669", "Minamata Convention on Mercury"),
    _treaty(
        "bamako-convention",
        1991,
        "2101/36508",
        "Bamako Convention on the Ban of the Import into Africa and the Control of Transboundary Movement and Management of Hazardous Wastes within Africa",
    ),
    _treaty(
        "aarhus-convention",
        1998,
        "2161/37770",
        "Convention on Access to Information, Public Participation in Decision-making and Access to Justice in Environmental Matters",
        "Aarhus Convention",
    ),
    _treaty(
        "escazu-agreement",
        2018,
        "",
        "Regional Agreement on Access to Information, Public Participation and Justice in Environmental Matters in Latin America and the Caribbean",
        "Escazú Agreement",
    ),
    _treaty(
        "alpine-convention",
        1991,
        "1917/32724",
        "Convention on the Protection of the Alps (Alpine Convention)",
        "Convention on the Protection of the Alps",
        "Alpine Convention",
    ),
    _treaty(
        "convention-on-the-law-of-the-non-navigational-uses-of-international-watercourses",
        1997,
        "",
        "Convention on the Law of the Non-navigational Uses of International Watercourses",
    ),
    _treaty(
        "international-treaty-on-plant-genetic-resources-for-food-and-agriculture",
        2001,
        "2400/43345",
        "International Treaty on Plant Genetic Resources for Food and Agriculture",
    ),
    _treaty(
        "tampere-convention",
        1998,
        "2296/40906",
        "Tampere Convention on the Provision of Telecommunication Resources for Disaster Mitigation and Relief Operations",
    ),
    # The sea
    _treaty(
        "united-nations-convention-on-the-law-of-the-sea",
        1982,
        "1833/31363 1834/31363 1835/31363",
        f"{_LAW_OF_THE_SEA} of 10 December 1982",
        _LAW_OF_THE_SEA,
    ),
    _treaty(
        "part-xi-agreement",
        1994,
        "1836/31364",
        f"Agreement relating to the Implementation of Part XI of the {_LAW_OF_THE_SEA} of 10 December 1982",
        "Part XI Agreement",
    ),
    _treaty(
        "fish-stocks-agreement",
        1995,
        "2167/37924",
        f"Agreement for the Implementation of the Provisions of the {_LAW_OF_THE_SEA} of 10 December 1982 relating to the Conservation and Management of Straddling Fish Stocks and Highly Migratory Fish Stocks",
        f"1995 Agreement for the Implementation of the Provisions of the {_LAW_OF_THE_SEA} of 10 December 1982 relating to the Conservation and Management of Straddling Fish Stocks and Highly Migratory Fish Stocks",
        "United Nations Fish Stocks Agreement",
        "Fish Stocks Agreement",
    ),
    _treaty(
        "agreement-on-marine-biological-diversity-of-areas-beyond-national-jurisdiction",
        2023,
        "",
        f"Agreement under the {_LAW_OF_THE_SEA} on the Conservation and Sustainable Use of Marine Biological Diversity of Areas beyond National Jurisdiction",
    ),
    _treaty(
        "compliance-agreement",
        1993,
        "2221/39486",
        "Agreement to Promote Compliance with International Conservation and Management Measures by Fishing Vessels on the High Seas",
    ),
    _treaty(
        "agreement-on-port-state-measures",
        2009,
        "",
        "Agreement on Port State Measures to Prevent, Deter and Eliminate Illegal, Unreported and Unregulated Fishing",
    ),
    _treaty(
        "agreement-on-the-privileges-and-immunities-of-the-international-tribunal-for-the-law-of-the-sea",
        1997,
        "2167/37925",
        "Agreement on the Privileges and Immunities of the International Tribunal for the Law of the Sea",
    ),
    _treaty(
        "protocol-on-the-privileges-and-immunities-of-the-international-seabed-authority",
        1998,
        "2214/39357",
        "Protocol on the Privileges and Immunities of the International Seabed Authority",
    ),
    _treaty(
        "london-convention",
        1972,
        "1046/15749",
        "Convention on the Prevention of Marine Pollution by Dumping of Wastes and Other Matter, 1972",
        "Convention on the Prevention of Marine Pollution by Dumping of Wastes and Other Matter",
        "London Convention",
    ),
    _treaty(
        "london-protocol",
        1996,
        "",
        "1996 Protocol to the Convention on the Prevention of Marine Pollution by Dumping of Wastes and Other Matter, 1972",
        "London Protocol",
    ),
    _treaty(
        "international-convention-for-the-prevention-of-pollution-from-ships",
        1973,
        "1340/22484 1341/22484",
        "International Convention for the Prevention of Pollution from Ships, 1973, as modified by the Protocol of 1978 relating thereto",
        "International Convention for the Prevention of Pollution from Ships",
    ),
    _treaty(
        "international-convention-for-the-safety-of-life-at-sea",
        1974,
        "1184/18961 1185/18961",
        "International Convention for the Safety of Life at Sea, 1974",
        "International Convention for the Safety of Life at Sea",
    ),
    _treaty(
        "international-convention-on-maritime-search-and-rescue",
        1979,
        "1405/23489",
        "International Convention on Maritime Search and Rescue, 1979",
        "International Convention on Maritime Search and Rescue",
    ),
    _treaty(
        "international-convention-on-standards-of-training-certification-and-watchkeeping-for-seafarers",
        1978,
        "1361/23001 1362/23001",
        "International Convention on Standards of Training, Certification and Watchkeeping for Seafarers, 1978",
        "International Convention on Standards of Training, Certification and Watchkeeping for Seafarers",
    ),
    _treaty(
        "international-convention-on-standards-of-training-certification-and-watchkeeping-for-fishing-vessel-personnel",
        1995,
        "",
        "International Convention on Standards of Training, Certification and Watchkeeping for Fishing Vessel Personnel, 1995",
        "International Convention on Standards of Training, Certification and Watchkeeping for Fishing Vessel Personnel",
    ),
    _treaty(
        "convention-on-facilitation-of-international-maritime-traffic",
        1965,
        "591/8564",
        "Convention on Facilitation of International Maritime Traffic",
    ),
    _treaty(
        "international-convention-on-oil-pollution-preparedness-response-and-cooperation",
        1990,
        "1891/32194",
        "International Convention on Oil Pollution Preparedness, Response and Cooperation, 1990",
        "International Convention on Oil Pollution Preparedness, Response and Cooperation",
    ),
    _treaty(
        "international-convention-on-salvage",
        1989,
        "1953/33479",
        "International Convention on Salvage, 1989",
        "International Convention on Salvage",
    ),
    _treaty(
        "ballast-water-management-convention",
        2004,
        "",
        "International Convention for the Control and Management of Ships’ Ballast Water and Sediments, 2004",
        "International Convention for the Control and Management of Ships’ Ballast Water and Sediments",
    ),
    _treaty(
        "hong-kong-convention",
        2009,
        "",
        "Hong Kong International Convention for the Safe and Environmentally Sound Recycling of Ships, 2009",
        "Hong Kong International Convention for the Safe and Environmentally Sound Recycling of Ships",
    ),
    _treaty(
        "nairobi-convention-on-the-removal-of-wrecks",
        2007,
        "",
        "Nairobi International Convention on the Removal of Wrecks, 2007",
        "Nairobi International Convention on the Removal of Wrecks",
    ),
    _treaty(
        "torremolinos-convention",
        1977,
        "",
        "Torremolinos International Convention for the Safety of Fishing Vessels, 1977",
        "Torremolinos International Convention for the Safety of Fishing Vessels",
    ),
    _treaty("cape-town-agreement", 2012, "", "Cape Town Agreement of 2012", "Cape Town Agreement"),
    _treaty(
        "convention-for-the-international-council-for-the-exploration-of-the-sea",
        1964,
        "652/9344",
        "Convention for the International Council for the Exploration of the Sea, 1964",
        "Convention for the International Council for the Exploration of the Sea",
    ),
    _treaty(
        "convention-for-the-protection-of-the-marine-environment-of-the-north-east-atlantic",
        1992,
        "2354/42279",
        "Convention for the Protection of the Marine Environment of the North-East Atlantic",
    ),
    _treaty(
        "convention-on-the-protection-of-the-marine-environment-of-the-baltic-sea-area",
        1992,
        "2099/36495",
        "Convention on the Protection of the Marine Environment of the Baltic Sea Area",
    ),
    _treaty(
        "barcelona-convention",
        1976,
        "1102/16908",
        "Convention for the Protection of the Marine Environment and the Coastal Region of the Mediterranean",
        "Barcelona Convention",
    ),
    _treaty(
        "convention-for-the-protection-and-development-of-the-marine-environment-of-the-wider-caribbean-region",
        1983,
        "1506/25974",
        "Convention for the Protection and Development of the Marine Environment of the Wider Caribbean Region",
    ),
    _treaty(
        "convention-for-the-protection-of-the-marine-environment-and-the-coastal-area-of-the-south-east-pacific",
        1981,
        "1648/28325",
        "Convention for the Protection of the Marine Environment and the Coastal Area of the South-East Pacific",
        "Convention on the Protection of the Marine Environment and the Coastal Area of the South-East Pacific",
        "Agreement on the Protection of the Marine Environment and the Coastal Area of the South-East Pacific",
    ),
    _treaty(
        "protocol-for-the-protection-of-the-south-east-pacific-against-pollution-from-land-based-sources",
        1983,
        "1648/28327",
        "Protocol for the Protection of the South-East Pacific against Pollution from Land-based Sources",
    ),
    _treaty(
        "agreement-on-the-conservation-of-albatrosses-and-petrels",
        2001,
        "2258/40228",
        "Agreement on the Conservation of Albatrosses and Petrels",
    ),
    _treaty(
        "convention-on-fishery-resources-in-the-south-east-atlantic-ocean",
        2001,
        "2221/39489",
        "Convention on the Conservation and Management of Fishery Resources in the South-East Atlantic Ocean",
    ),
    _treaty("southern-indian-ocean-fisheries-agreement", 2006, "2835/49647", "Southern Indian Ocean Fisheries Agreement"),
    _treaty(
        "convention-on-high-seas-fishery-resources-in-the-south-pacific-ocean",
        2009,
        "2899/50553",
        "Convention on the Conservation and Management of High Seas Fishery Resources in the South Pacific Ocean",
    ),
    _treaty(
        "convention-on-high-seas-fisheries-resources-in-the-north-pacific-ocean",
        2012,
        "",
        "Convention on the Conservation and Management of High Seas Fisheries Resources in the North Pacific Ocean",
    ),
    # Labour
    _treaty(
        "forced-labour-convention-1930",
        1930,
        "39/612",
        "Forced Labour Convention, 1930 (No. 29)",
        "Forced Labour Convention, 1930",
        "Forced Labour Convention",
    ),
    _treaty(
        "protocol-of-2014-to-the-forced-labour-convention-1930",
        2014,
        "",
        "Protocol of 2014 to the Forced Labour Convention, 1930 (No. 29)",
        "Protocol of 2014 to the Forced Labour Convention, 1930",
        "Protocol to the Forced Labour Convention, 1930 (No. 29)",
        "Protocol to the Forced Labour Convention, 1930",
    ),
    _treaty(
        "labour-inspection-convention-1947",
        1947,
        "54/792",
        "Labour Inspection Convention, 1947 (No. 81)",
        "Labour Inspection Convention, 1947",
    ),
    _treaty(
        "migration-for-employment-convention-1949",
        1949,
        "120/1616",
        "Migration for Employment Convention (Revised), 1949 (No. 97)",
        "Migration for Employment Convention (Revised), 1949",
    ),
    _treaty(
        "equal-remuneration-convention-1951",
        1951,
        "165/2181",
        "Equal Remuneration Convention, 1951 (No. 100)",
        "Equal Remuneration Convention, 1951",
    ),
    _treaty(
        "social-security-convention-1952",
        1952,
        "210/2838",
        "Social Security (Minimum Standards) Convention, 1952 (No. 102)",
        "Social Security (Minimum Standards) Convention, 1952",
    ),
    _treaty(
        "abolition-of-forced-labour-convention-1957",
        1957,
        "320/4648",
        "Abolition of Forced Labour Convention, 1957 (No. 105)",
        "Abolition of Forced Labour Convention 1957 (No. 105)",
        "Abolition of Forced Labour Convention, 1957",
    ),
    _treaty(
        "discrimination-convention-1958",
        1958,
        "362/5181",
        "Discrimination (Employment and Occupation) Convention, 1958 (No. 111)",
        "Discrimination (Employment and Occupation) Convention, 1958",
    ),
    _treaty("minimum-age-convention-1973", 1973, "1015/14862", "Minimum Age Convention, 1973 (No. 138)", "Minimum Age Convention, 1973"),
    _treaty(
        "migrant-workers-convention-1975",
        1975,
        "1120/17426",
        "Migrant Workers (Supplementary Provisions) Convention, 1975 (No. 143)",
        "Migrant Workers (Supplementary Provisions) Convention, 1975",
    ),
    _treaty(
        "indigenous-and-tribal-peoples-convention-1989",
        1989,
        "1650/28383",
        "Indigenous and Tribal Peoples Convention, 1989 (No. 169)",
        "Indigenous and Tribal Peoples Convention, 1989",
    ),
    _treaty(
        "private-employment-agencies-convention-1997",
        1997,
        "2115/36794",
        "Private Employment Agencies Convention, 1997 (No. 181)",
        "Private Employment Agencies Convention, 1997",
    ),
    _treaty(
        "worst-forms-of-child-labour-convention-1999",
        1999,
        "2133/37245",
        "Worst Forms of Child Labour Convention, 1999 (No. 182)",
        "Worst Forms of Child Labour Convention, 1999",
    ),
    _treaty(
        "seafarers-identity-documents-convention-2003",
        2003,
        "2304/41069",
        "Seafarers’ Identity Documents Convention (Revised), 2003 (No. 185)",
        "Seafarers’ Identity Documents Convention (Revised), 2003",
    ),
    _treaty("maritime-labour-convention-2006", 2006, "2952/51299", "Maritime Labour Convention, 2006"),
    _treaty("work-in-fishing-convention-2007", 2007, "", "Work in Fishing Convention, 2007 (No. 188)", "Work in Fishing Convention, 2007"),
    _treaty(
        "domestic-workers-convention-2011",
        2011,
        "2955/51379",
        "Domestic Workers Convention, 2011 (No. 189)",
        "Domestic Workers Convention, 2011",
    ),
    _treaty(
        "violence-and-harassment-convention-2019",
        2019,
        "",
        "Violence and Harassment Convention, 2019 (No. 190)",
        "Violence and Harassment Convention, 2019",
    ),
    # Health, culture, transport, trade
    _treaty(
        "framework-convention-on-tobacco-control",
        2003,
        "2302/41032",
        "World Health Organization Framework Convention on Tobacco Control",
        "WHO Framework Convention on Tobacco Control",
        "Framework Convention on Tobacco Control",
    ),
    _treaty(
        "world-heritage-convention",
        1972,
        "1037/15511",
        "Convention for the Protection of the World Cultural and Natural Heritage",
        "Convention concerning the Protection of the World Cultural and Natural Heritage",
    ),
    _treaty(
        "convention-on-the-illicit-import-export-and-transfer-of-ownership-of-cultural-property",
        1970,
        "823/11806",
        "Convention on the Means of Prohibiting and Preventing the Illicit Import, Export and Transfer of Ownership of Cultural Property",
    ),
    _treaty(
        "unidroit-convention-on-stolen-or-illegally-exported-cultural-objects",
        1995,
        "2421/43718",
        "Convention on Stolen or Illegally Exported Cultural Objects",
        "UNIDROIT Convention on Stolen or Illegally Exported Cultural Objects",
    ),
    _treaty(
        "convention-on-the-protection-of-the-underwater-cultural-heritage",
        2001,
        "2562/45694",
        "Convention on the Protection of the Underwater Cultural Heritage",
    ),
    _treaty(
        "convention-for-the-safeguarding-of-the-intangible-cultural-heritage",
        2003,
        "2368/42671",
        "Convention for the Safeguarding of the Intangible Cultural Heritage",
    ),
    _treaty(
        "convention-on-the-protection-and-promotion-of-the-diversity-of-cultural-expressions",
        2005,
        "2440/43977",
        "Convention on the Protection and Promotion of the Diversity of Cultural Expressions",
    ),
    _treaty(
        "marrakesh-treaty",
        2013,
        "3162/54134",
        "Marrakesh Treaty to Facilitate Access to Published Works for Persons Who Are Blind, Visually Impaired, or Otherwise Print Disabled",
        "Marrakesh Treaty to Facilitate Access to Published Works for Persons Who Are Blind, Visually Impaired or Otherwise Print Disabled",
    ),
    _treaty(
        "convention-on-international-civil-aviation", 1944, "15/295", "Convention on International Civil Aviation", "Chicago Convention"
    ),
    _treaty("convention-on-road-traffic-1949", 1949, "125/1671", "1949 Convention on Road Traffic"),
    _treaty("convention-on-road-traffic-1968", 1968, "1042/15705", "1968 Convention on Road Traffic"),
    _treaty(
        "convention-on-road-signs-and-signals",
        1968,
        "1091/16743",
        "1968 Convention on Road Signs and Signals",
        "Convention on Road Signs and Signals",
    ),
    _treaty(
        "tir-convention",
        1975,
        "1079/16510",
        "Customs Convention on the International Transport of Goods under Cover of TIR Carnets",
        "TIR Convention",
    ),
    _treaty(
        "international-convention-on-the-harmonization-of-frontier-controls-of-goods",
        1982,
        "1409/23583",
        "International Convention on the Harmonization of Frontier Controls of Goods",
    ),
    _treaty(
        "revised-kyoto-convention",
        1999,
        "2370/13561",
        "Protocol of Amendment to the International Convention on the Simplification and Harmonization of Customs Procedures",
    ),
    _treaty(
        "agreement-establishing-the-world-trade-organization",
        1994,
        "1867/31874 1868/31874 1869/31874",
        "Marrakesh Agreement Establishing the World Trade Organization",
    ),
    _treaty(
        "agreement-on-trade-related-aspects-of-intellectual-property-rights",
        1994,
        "",
        "Agreement on Trade-Related Aspects of Intellectual Property Rights",
        "TRIPS Agreement",
    ),
    _treaty(
        "agreement-on-trade-facilitation",
        2014,
        "",
        "World Trade Organization Agreement on Trade Facilitation",
        "Agreement on Trade Facilitation",
    ),
    _treaty(
        "united-nations-convention-on-contracts-for-the-international-sale-of-goods",
        1980,
        "1489/25567",
        "United Nations Convention on Contracts for the International Sale of Goods",
    ),
    _treaty(
        "new-york-convention-on-foreign-arbitral-awards",
        1958,
        "330/4739",
        "Convention on the Recognition and Enforcement of Foreign Arbitral Awards",
    ),
    _treaty(
        "united-nations-convention-on-the-use-of-electronic-communications-in-international-contracts",
        2005,
        "2898/50525",
        "United Nations Convention on the Use of Electronic Communications in International Contracts",
    ),
    _treaty(
        "united-nations-convention-on-transparency-in-treaty-based-investor-state-arbitration",
        2014,
        "",
        "United Nations Convention on Transparency in Treaty-based Investor-State Arbitration",
    ),
    _treaty(
        "singapore-convention-on-mediation",
        2018,
        "",
        "United Nations Convention on International Settlement Agreements Resulting from Mediation",
        "Singapore Convention on Mediation",
    ),
    _treaty(
        "united-nations-convention-on-the-international-effects-of-judicial-sales-of-ships",
        2022,
        "",
        "United Nations Convention on the International Effects of Judicial Sales of Ships",
    ),
    # Regional organizations
    _treaty("constitutive-act-of-the-african-union", 2000, "2158/37733", "Constitutive Act of the African Union"),
    _treaty(
        "agreement-establishing-the-african-continental-free-trade-area",
        2018,
        "",
        "Agreement Establishing the African Continental Free Trade Area",
    ),
    _treaty("african-charter-on-democracy-elections-and-governance", 2007, "", "African Charter on Democracy, Elections and Governance"),
    _treaty(
        "charter-of-the-league-of-arab-states", 1945, "70/241", "Charter of the League of Arab States", "Pact of the League of Arab States"
    ),
    _treaty(
        "charter-of-the-association-of-southeast-asian-nations", 2007, "2624/46745", "Charter of the Association of Southeast Asian Nations"
    ),
    _treaty(
        "charter-of-the-cooperation-council-for-the-arab-states-of-the-gulf",
        1981,
        "1288/21244",
        "Charter of the Cooperation Council for the Arab States of the Gulf",
    ),
    _treaty("treaty-establishing-the-caribbean-community", 1973, "946/13489 947/13489", "Treaty establishing the Caribbean Community"),
    _treaty("economic-cooperation-organization-trade-agreement", None, "2562/45696", "Economic Cooperation Organization Trade Agreement"),
)

CONFERENCES: Final[tuple[Instrument, ...]] = (
    _conference("united-nations-conference-on-the-human-environment", 1972, "United Nations Conference on the Human Environment"),
    _conference(
        "united-nations-conference-on-environment-and-development", 1992, "United Nations Conference on Environment and Development"
    ),
    _conference("world-summit-on-sustainable-development", 2002, "World Summit on Sustainable Development"),
    _conference(
        "united-nations-conference-on-sustainable-development",
        2012,
        "United Nations Conference on Sustainable Development (Rio+20)",
        "United Nations Conference on Sustainable Development",
        "Rio+20 Conference",
    ),
    _conference("climate-action-summit-2019", 2019, "2019 Climate Action Summit"),
    # People
    _conference("international-conference-on-human-rights", 1968, "International Conference on Human Rights"),
    _conference("world-conference-on-human-rights", 1993, "World Conference on Human Rights"),
    _conference("world-conference-of-the-international-womens-year", 1975, "World Conference of the International Women’s Year"),
    _conference(
        "world-conference-to-review-the-united-nations-decade-for-women",
        1985,
        "World Conference to Review and Appraise the Achievements of the United Nations Decade for Women: Equality, Development and Peace",
        "World Conference to Review and Appraise the Achievements of the United Nations Decade for Women",
    ),
    _conference("fourth-world-conference-on-women", 1995, "Fourth World Conference on Women"),
    _conference("international-conference-on-population-and-development", 1994, "International Conference on Population and Development"),
    _conference("world-summit-for-social-development", 1995, "World Summit for Social Development"),
    _conference("second-world-summit-for-social-development", 2025, "Second World Summit for Social Development", "World Social Summit"),
    _conference("world-summit-for-children", 1990, "World Summit for Children"),
    _conference("world-assembly-on-ageing", 1982, "World Assembly on Ageing"),
    _conference("second-world-assembly-on-ageing", 2002, "Second World Assembly on Ageing"),
    _conference("world-conference-of-ministers-responsible-for-youth", 1998, "World Conference of Ministers Responsible for Youth"),
    _conference(
        "world-conference-against-racism",
        2001,
        "World Conference against Racism, Racial Discrimination, Xenophobia and Related Intolerance",
        "World Conference against Racism",
    ),
    _conference("durban-review-conference", 2009, "Durban Review Conference"),
    _conference("world-conference-on-indigenous-peoples", 2014, "World Conference on Indigenous Peoples"),
    _conference("world-humanitarian-summit", 2016, "World Humanitarian Summit"),
    _conference(
        "conference-to-adopt-the-global-compact-for-migration",
        2018,
        "Intergovernmental Conference to Adopt the Global Compact for Safe, Orderly and Regular Migration",
    ),
    # Settlements, food, health, education
    _conference("habitat", 1976, "Habitat: United Nations Conference on Human Settlements"),
    _conference("habitat-ii", 1996, "United Nations Conference on Human Settlements (Habitat II)"),
    _conference(
        "habitat-iii",
        2016,
        "United Nations Conference on Housing and Sustainable Urban Development (Habitat III)",
        "United Nations Conference on Housing and Sustainable Urban Development",
    ),
    _conference("world-food-conference", 1974, "World Food Conference"),
    _conference("world-food-summit", 1996, "World Food Summit"),
    _conference("world-food-summit-five-years-later", 2002, "World Food Summit: five years later"),
    _conference("world-summit-on-food-security", 2009, "World Summit on Food Security"),
    _conference(
        "united-nations-food-systems-summit",
        2021,
        "United Nations Food Systems Summit",
        "2021 United Nations Food Systems Summit",
        "2021 Food Systems Summit",
    ),
    _conference("international-conference-on-nutrition", 1992, "International Conference on Nutrition"),
    _conference("second-international-conference-on-nutrition", 2014, "Second International Conference on Nutrition"),
    _conference("international-conference-on-primary-health-care", 1978, "International Conference on Primary Health Care"),
    _conference("transforming-education-summit", 2022, "Transforming Education Summit"),
    # Summits of the Assembly
    _conference("millennium-summit", 2000, "Millennium Summit of the United Nations", "Millennium Summit"),
    _conference("2005-world-summit", 2005, "2005 World Summit"),
    _conference(
        "summit-for-the-adoption-of-the-post-2015-development-agenda",
        2015,
        "United Nations summit for the adoption of the post-2015 development agenda",
    ),
    _conference("nelson-mandela-peace-summit", 2018, "Nelson Mandela Peace Summit"),
    _conference("summit-of-the-future", 2024, "Summit of the Future"),
    _conference("world-summit-on-the-information-society", None, "World Summit on the Information Society"),
    # Development
    _conference("international-conference-on-financing-for-development", 2002, "International Conference on Financing for Development"),
    _conference(
        "follow-up-international-conference-on-financing-for-development",
        2008,
        "Follow-up International Conference on Financing for Development to Review the Implementation of the Monterrey Consensus",
        "Follow-up International Conference on Financing for Development",
    ),
    _conference(
        "third-international-conference-on-financing-for-development", 2015, "Third International Conference on Financing for Development"
    ),
    _conference(
        "fourth-international-conference-on-financing-for-development", 2025, "Fourth International Conference on Financing for Development"
    ),
    _conference(
        "conference-on-the-world-financial-and-economic-crisis",
        2009,
        "Conference on the World Financial and Economic Crisis and Its Impact on Development",
        "United Nations Conference on the World Financial and Economic Crisis and Its Impact on Development",
    ),
    _conference(
        "third-united-nations-conference-on-the-least-developed-countries",
        2001,
        "Third United Nations Conference on the Least Developed Countries",
    ),
    _conference(
        "fourth-united-nations-conference-on-the-least-developed-countries",
        2011,
        "Fourth United Nations Conference on the Least Developed Countries",
    ),
    _conference(
        "fifth-united-nations-conference-on-the-least-developed-countries",
        2023,
        "Fifth United Nations Conference on the Least Developed Countries",
    ),
    _conference(
        "global-conference-on-small-island-developing-states",
        1994,
        "Global Conference on the Sustainable Development of Small Island Developing States",
    ),
    _conference(
        "international-meeting-on-small-island-developing-states",
        2005,
        "International Meeting to Review the Implementation of the Programme of Action for the Sustainable Development of Small Island Developing States",
    ),
    _conference(
        "third-international-conference-on-small-island-developing-states",
        2014,
        "Third International Conference on Small Island Developing States",
    ),
    _conference(
        "fourth-international-conference-on-small-island-developing-states",
        2024,
        "Fourth International Conference on Small Island Developing States",
    ),
    _conference(
        "international-ministerial-conference-on-transit-transport-cooperation",
        2003,
        "International Ministerial Conference of Landlocked and Transit Developing Countries and Donor Countries and International Financial and Development Institutions on Transit Transport Cooperation",
    ),
    _conference(
        "second-united-nations-conference-on-landlocked-developing-countries",
        2014,
        "Second United Nations Conference on Landlocked Developing Countries",
    ),
    _conference(
        "third-united-nations-conference-on-landlocked-developing-countries",
        2025,
        "Third United Nations Conference on Landlocked Developing Countries",
    ),
    _conference(
        "united-nations-conference-on-technical-cooperation-among-developing-countries",
        1978,
        "United Nations Conference on Technical Cooperation among Developing Countries",
    ),
    _conference(
        "high-level-united-nations-conference-on-south-south-cooperation",
        2009,
        "High-level United Nations Conference on South-South Cooperation",
    ),
    _conference(
        "second-high-level-united-nations-conference-on-south-south-cooperation",
        2019,
        "Second High-level United Nations Conference on South-South Cooperation",
    ),
    _conference("world-conference-on-natural-disaster-reduction", 1994, "World Conference on Natural Disaster Reduction"),
    _conference("world-conference-on-disaster-reduction", 2005, "World Conference on Disaster Reduction"),
    _conference(
        "third-united-nations-world-conference-on-disaster-risk-reduction",
        2015,
        "Third United Nations World Conference on Disaster Risk Reduction",
    ),
    _conference(
        "united-nations-global-sustainable-transport-conference", 2021, "Second United Nations Global Sustainable Transport Conference"
    ),
    # Oceans and water
    _conference(
        "united-nations-ocean-conference-2017",
        2017,
        "2017 United Nations Conference to Support the Implementation of Sustainable Development Goal 14",
        "First United Nations Conference to Support the Implementation of Sustainable Development Goal 14",
        "United Nations Conference to Support the Implementation of Sustainable Development Goal 14",
    ),
    _conference(
        "united-nations-ocean-conference-2022",
        2022,
        "2022 United Nations Conference to Support the Implementation of Sustainable Development Goal 14",
        "Second United Nations Conference to Support the Implementation of Sustainable Development Goal 14",
        "2020 United Nations Conference to Support the Implementation of Sustainable Development Goal 14",
    ),
    _conference(
        "united-nations-ocean-conference-2025",
        2025,
        "2025 United Nations Conference to Support the Implementation of Sustainable Development Goal 14",
    ),
    _conference("united-nations-water-conference", 1977, "United Nations Water Conference"),
    _conference(
        "united-nations-water-conference-2023",
        2023,
        "United Nations Conference on the Midterm Comprehensive Review of the Implementation of the Objectives of the International Decade for Action, “Water for Sustainable Development”, 2018–2028",
        "United Nations Conference on the Midterm Comprehensive Review of the Implementation of the Objectives of the International Decade for Action",
        "United Nations 2023 Water Conference",
        "2023 United Nations Water Conference",
    ),
    _conference(
        "united-nations-water-conference-2026",
        2026,
        "2026 United Nations Water Conference to Accelerate the Implementation of Sustainable Development Goal 6",
        "2026 United Nations Water Conference",
    ),
    _conference(
        "united-nations-water-conference-2028",
        2028,
        "2028 United Nations Conference on the Final Comprehensive Review of the Implementation of the Objectives of the International Decade for Action, “Water for Sustainable Development”, 2018–2028",
        "2028 United Nations Conference on the Final Comprehensive Review of the Implementation of the Objectives of the International Decade for Action",
        "United Nations Conference on the Final Comprehensive Review of the Implementation of the Objectives of the International Decade for Action",
    ),
    # Law and crime
    _conference("third-united-nations-conference-on-the-law-of-the-sea", 1973, "Third United Nations Conference on the Law of the Sea"),
    _conference("united-nations-conference-on-the-law-of-treaties", 1968, "United Nations Conference on the Law of Treaties"),
    _conference(
        "rome-conference",
        1998,
        "United Nations Diplomatic Conference of Plenipotentiaries on the Establishment of an International Criminal Court",
    ),
    _conference(
        "review-conference-of-the-rome-statute",
        2010,
        "Review Conference of the Rome Statute of the International Criminal Court",
        "Review Conference of the Rome Statute",
    ),
    _conference(
        "eighth-united-nations-congress-on-the-prevention-of-crime-and-the-treatment-of-offenders",
        1990,
        "Eighth United Nations Congress on the Prevention of Crime and the Treatment of Offenders",
    ),
    _conference(
        "eleventh-united-nations-congress-on-crime-prevention-and-criminal-justice",
        2005,
        "Eleventh United Nations Congress on Crime Prevention and Criminal Justice",
    ),
    _conference(
        "twelfth-united-nations-congress-on-crime-prevention-and-criminal-justice",
        2010,
        "Twelfth United Nations Congress on Crime Prevention and Criminal Justice",
    ),
    _conference(
        "thirteenth-united-nations-congress-on-crime-prevention-and-criminal-justice",
        2015,
        "Thirteenth United Nations Congress on Crime Prevention and Criminal Justice",
    ),
    _conference(
        "fourteenth-united-nations-congress-on-crime-prevention-and-criminal-justice",
        2021,
        "Fourteenth United Nations Congress on Crime Prevention and Criminal Justice",
    ),
    _conference(
        "fifteenth-united-nations-congress-on-crime-prevention-and-criminal-justice",
        2026,
        "Fifteenth United Nations Congress on Crime Prevention and Criminal Justice",
    ),
    # Disarmament and peace
    _conference(
        "international-conference-on-disarmament-and-development",
        1987,
        "International Conference on the Relationship between Disarmament and Development",
    ),
    _conference(
        "review-and-extension-conference-of-the-non-proliferation-treaty",
        1995,
        f"1995 Review and Extension Conference of the Parties to the {_NUCLEAR_WEAPONS}",
    ),
    _conference(
        "2000-review-conference-of-the-non-proliferation-treaty", 2000, f"2000 Review Conference of the Parties to the {_NUCLEAR_WEAPONS}"
    ),
    _conference(
        "2005-review-conference-of-the-non-proliferation-treaty", 2005, f"2005 Review Conference of the Parties to the {_NUCLEAR_WEAPONS}"
    ),
    _conference(
        "2010-review-conference-of-the-non-proliferation-treaty", 2010, f"2010 Review Conference of the Parties to the {_NUCLEAR_WEAPONS}"
    ),
    _conference(
        "2015-review-conference-of-the-non-proliferation-treaty",
        2015,
        f"2015 Review Conference of the Parties to the {_NUCLEAR_WEAPONS}",
        f"Ninth Review Conference of the Parties to the {_NUCLEAR_WEAPONS}",
    ),
    _conference(
        "2020-review-conference-of-the-non-proliferation-treaty",
        2022,
        f"2020 Review Conference of the Parties to the {_NUCLEAR_WEAPONS}",
        f"Tenth Review Conference of the Parties to the {_NUCLEAR_WEAPONS}",
    ),
    _conference(
        "united-nations-conference-on-the-illicit-trade-in-small-arms",
        2001,
        "United Nations Conference on the Illicit Trade in Small Arms and Light Weapons in All Its Aspects",
    ),
    _conference("third-review-conference-on-small-arms", 2018, f"Third {_SMALL_ARMS}"),
    _conference("fourth-review-conference-on-small-arms", 2024, f"Fourth {_SMALL_ARMS}"),
    _conference("fifth-review-conference-on-small-arms", None, f"Fifth {_SMALL_ARMS}"),
    _conference("third-unispace-conference", 1999, "Third United Nations Conference on the Exploration and Peaceful Uses of Outer Space"),
    _conference(
        "conference-for-the-peaceful-settlement-of-the-question-of-palestine",
        2025,
        "High-level International Conference for the Peaceful Settlement of the Question of Palestine and the Implementation of the Two-State Solution",
    ),
)

TARGETS: Final[dict[int, tuple[int, str]]] = {
    1: (5, "ab"),
    2: (5, "abc"),
    3: (9, "abcd"),
    4: (7, "abc"),
    5: (6, "abc"),
    6: (6, "ab"),
    7: (3, "ab"),
    8: (10, "ab"),
    9: (5, "abc"),
    10: (7, "abc"),
    11: (7, "abc"),
    12: (8, "abc"),
    13: (3, "ab"),
    14: (7, "abc"),
    15: (9, "abc"),
    16: (10, "ab"),
    17: (19, ""),
}
"""Each Sustainable Development Goal -> how many targets it has by number, and those by letter (resolution 70/1)."""

OTHERS: Final = (
    "Special Committee on the Charter of the United Nations and on the Strengthening of the Role of the Organization",
    "World Summit for Social Development and beyond",
)
"""Longer names in which one of the table stands, and which are another thing: committees, titles."""

BODY: Final = (
    r"(?:Conference|Meeting|Assembly|Committee|[Mm]eeting|[Cc]onference|Expert)s?\ of\ (?:the\ )?(?:(?:High\ )?Contracting\ |States?\ )?(?:[Pp]arties|States)"
    r"(?:\ and\ [Ss]ignatories)?\ to\ (?:the\ )?(?:\d{4}\ )?(?:United\ Nations\ |UN\ )?\Z"
    r"|Review\ the\ (?:Operation|Implementation)\ of\ the\ \Z"
    r"|(?:[Ss]ecretariats?|Executive\ Secretar(?:y|ies))\ of\ the\ (?:United\ Nations\ )?\Z"
)
"""Before a treaty's name: with it, this names a body of the treaty and not the treaty."""

FURTHER: Final = r"(?:[Pp]rotocols?|Amendments?)(?:\ [IVX]+)?(?:,?\ of\ (?:\d{1,2}\ )?(?:\w+\ )?\d{4},?)?(?:\ Additional)?\ (?:to|supplementing|relating\ to)\ (?:the\ )?(?:four\ )?(?:U(?:nited\ )?N(?:ations)?\ )?\Z|,\ supplementing\ the\ \Z"
"""Before a treaty's name: with it, this names a further treaty."""

LEADING: Final = r"\w+ing|See|The|First|Annex|Nations|Organization|UN|AU|[IVX]+"
"""Capitals before a name that make it no other: "Recalling", "See", "World Trade Organization", the number of a heading."""

ORDINALS: Final = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth".split()
)


class SeriesWords(Struct, frozen=True, kw_only=True):
    """How a language gives a treaty's place in a series (patterns in verbose mode)."""

    hints: tuple[str, ...]
    """Letters one of which stands in every text with such a place."""
    series: str
    league: str
    """The series of the League of Nations, with the same name."""
    volume: tuple[str, str]
    """What stands before and after the volumes."""
    number: tuple[str, str]
    joiner: str
    """Between volumes, and between numbers."""
    to: str
    ibid: str
    """What may stand before a further volume of the same series."""


_LATIN: Final = SeriesWords(
    hints=("Treaty",),
    series=r"(?:United\ Nations|[Ii]bid\.|Там\ же)[.,]?\ Treaty\ Series",
    league=r"League\ of\ Nations[.,]?\ Treaty\ Series",
    volume=(r"[Vv]ols?\.\ ?|ال?مجلد(?:ان|ين|ات)?\ ", ""),
    number=(r"[Nn]os?\.?\ ?|№\ ?|ال?رقم(?:ان|ين)?\ ", ""),
    joiner=r",\ ?(?:and\ |и\ |و\ ?)?|\ (?:and|и|و)\ ?",
    to=r"\ ?[–—-]\ ?|\ to\ ",
    ibid=r"(?:and\ |и\ |و\ ?)?(?:(?:[Ii]bid\.?|[Тт]ам\ же|ال?مرجع\ نفسه)[,،]?\ )?",
)
"""English words, which Arabic and Russian notes keep, and what these put in their place."""

SERIES: Final[dict[str, SeriesWords]] = {
    "en": _LATIN,
    "ar": _LATIN,
    "ru": _LATIN,
    "de": _LATIN,
    "fr": SeriesWords(
        hints=("raités", "Treaty"),
        series=r"(?:Nations?\ Uni(?:e|té)s|United\ Nations)[.,]?\ (?:Recueil\ des\ [Tt]raités|Treaty\ Series)",
        league=r"Société\ des\ [Nn]ations[.,]?\ Recueil\ des\ [Tt]raités",
        volume=(r"[Vv]ols?\.\ ?", ""),
        number=(r"(?:[Nn]os?\.?|[Nn]°s?)\ ?", ""),
        joiner=r",\ ?(?:et\ )?|\ et\ ",
        to=r"\ à\ |\ ?[–-]\ ?",
        ibid=r"(?:et\ )?(?:[Ii]bid\.?,?\ )?",
    ),
    "es": SeriesWords(
        hints=("Treaty", "Traités"),
        series=r"(?:Naciones\ Unidas|United\ Nations)[.,]?\ (?:Treaty\ Series|Recueil\ des\ Traités)",
        league=r"Sociedad\ de\ (?:las\ )?Naciones[.,]?\ (?:Treaty\ Series|Recueil\ des\ Traités)",
        volume=(r"[Vv]ols?\.\ ?", ""),
        number=(r"(?:[Nn]úms?\.|[Nn]os?\.)\ ?", ""),
        joiner=r",\ ?(?:y\ )?|\ [ye]\ ",
        to=r"\ a\ |\ ?[–-]\ ?",
        ibid=r"(?:y\ )?(?:[Ii]b[ií]d\.?,?\ )?",
    ),
    "zh": SeriesWords(
        hints=("条约汇编",),
        series=r"(?:联合国|同上)[，,]?《条约汇编》",
        league=r"国际联盟[，,]?《条约汇编》",
        volume=(r"第\.?", "卷"),
        number=(r"第?", "号"),
        joiner=r"[、，,]\ ?|和",
        to=r"[-–—至]",
        ibid=r"(?:和)?(?:同上[，,])?",
    ),
}


class GoalWords(Struct, frozen=True, kw_only=True):
    """How a language names the Sustainable Development Goals (patterns in verbose mode)."""

    hints: tuple[str, ...]
    """Letters one of which stands in every text with a goal's number."""
    named: str
    """The full name, before the number."""
    goal: str
    """The word alone, before the number: it needs ``context`` before it or ``behind`` after it."""
    target: str
    number: str = r"\ "
    """Between the word and its number."""
    point: str = r"\."
    """Between the number of a goal and that of its target."""
    letters: str = "abcd"
    """What stands for a, b, c, d."""
    joiner: str
    to: str
    behind: str
    context: str
    others: str
    """Goals and targets that are others: of the Millennium, of Aichi, on forests."""
    follows: str = r"(?![-‐‑]\w)"
    """What must stand behind a number."""
    conference: str = r"(?!)"
    """Before a goal: with it, this names a conference that has no name of its own in the language."""


GOALS: Final[dict[str, GoalWords]] = {
    "en": GoalWords(
        hints=("Goal", "SDG", "arget"),
        named=r"Sustainable\ Development\ Goals?|SDGs?",
        goal=r"Goals?",
        target=r"[Tt]argets?",
        joiner=r",\ ?(?:and\ |or\ )?(?:(?:[Tt]argets?|Goals?)\ )?|\ (?:and|or|as\ well\ as)\ (?:(?:[Tt]argets?|Goals?)\ )?",
        to=r"\ to\ |\ ?–\ ?",
        behind=r",?\ (?:of|under|in)\ the\ (?:Sustainable\ Development\ Goals|2030\ Agenda)|\ of\ (?:Sustainable\ Development\ )?Goal\ \d|\ and\ (?:the\ )?other\ (?:Sustainable\ Development\ )?Goals",
        context=r"Sustainable\ Development\ Goal|SDG|2030\ Agenda|Agenda\ 2030",
        others=r"Millennium\ Development\ Goal|MDG|Aichi|[Gg]lobal\ forest\ goal|Kunming|Biodiversity\ Framework|Global\ Compact\ for|strategic\ goal|Strategic\ [Gg]oal",
        conference=r"Conferences?[^,;.]{0,60}\ to\ (?:Support|Accelerate)\ the\ Implementation\ of\ ",
        follows=r"(?![-‐‑]\w|\ (?:Global|Synthesis|Steering|High))",
    ),
    "fr": GoalWords(
        hints=("bjectif", "ible"),
        named=r"[Oo]bjectifs?\ de\ développement\ durable",
        goal=r"[Oo]bjectifs?",
        target=r"[Cc]ibles?",
        number=r"\ (?:(?:nos?|n°s?)\ ?)?",
        joiner=r",\ ?(?:et\ )?|\ (?:et|ou|ainsi\ que)\ ",
        to=r"\ à\ ",
        behind=r",?\ (?:du\ Programme\ (?:de\ développement\ durable\ à\ l[’']horizon\ )?2030|des\ objectifs\ de\ développement\ durable|de\ l[’']objectif\ de\ développement\ durable)",
        context=r"[Oo]bjectifs?\ de\ développement\ durable|Programme\ (?:de\ développement\ durable\ à\ l[’']horizon\ )?2030",
        others=r"du\ Millénaire|Aichi|forêts|forestiers|biodiversité|Pacte\ mondial|stratégique",
        conference=r"Conférences?[^,;.]{0,80}\ (?:visant\ à|pour)\ (?:appuyer|accélérer)\ la\ réalisation\ de\ l[’']",
    ),
    "es": GoalWords(
        hints=("bjetivo", "eta"),
        named=r"Objetivos?\ de\ Desarrollo\ Sostenible",
        goal=r"Objetivos?",
        target=r"[Mm]etas?",
        joiner=r",\ ?(?:y\ )?|\ (?:y|e|o|así\ como)\ (?:las?\ metas?\ |los?\ Objetivos?\ |el\ Objetivo\ )?",
        to=r"\ a\ ",
        behind=r",?\ (?:de\ la\ Agenda\ 2030|de\ los\ Objetivos\ de\ Desarrollo\ Sostenible|del\ Objetivo\ de\ Desarrollo\ Sostenible)",
        context=r"Objetivos?\ de\ Desarrollo\ Sostenible|Agenda\ 2030",
        others=r"Milenio|Aichi|bosques|forestal|[Bb]iodiversidad|Pacto\ Mundial|estratégic",
        conference=r"Conferencias?[^,;.]{0,80}\ para\ (?:Apoyar|Acelerar)\ la\ [IiCc]\w+\ del\ ",
    ),
    "ru": GoalWords(
        hints=("ел", "адач"),
        named=r"[Цц]ел\w{1,3}\ в\ области\ устойчивого\ развития",
        goal=r"[Цц]ел(?:ь|и|ью|ей|ям|ями|ях)",
        target=r"[Зз]адач(?:а|и|е|у|ей|ам|ами|ах)?",
        letters="абсд",
        joiner=r",\ ?(?:и\ )?|\ (?:и|или|а\ также)\ ",
        to=r"\ ?[–—-]\ ?",
        behind=r"\ (?:в\ области\ устойчивого\ развития|целей\ в\ области\ устойчивого\ развития|Повестки\ дня\ (?:в\ области\ устойчивого\ развития\ )?на\ период\ до\ 2030)"
        r"|,\ (?:поставленн|предусмотренн|сформулированн|установленн)\w{2,3}\ (?:в\ рамках|в)\ цел\w{1,3}\ в\ области\ устойчивого\ развития",
        context=r"(?!)",
        others=r"(?!)",
        conference=r"Конференци\w+[^,;.]{0,110}\ (?:по\ содействию|для\ ускорения)\ достижени[юя]\ ",
    ),
    "zh": GoalWords(
        hints=("目标",),
        named=r"可持续发展目标(?!的?具体)",
        goal=r"(?<![体林性略])目标",
        target=r"具体目标",
        number=r"\ ?",
        joiner=r"[、，,]\ ?(?:(?:具体)?目标)?|[和及]",
        to=r"至|[–-]",
        behind=r"(?!)",
        context=r"可持续发展目标|《?2030年(?:可持续发展)?议程》?",
        others=r"千年发展目标|爱知|森林目标|战略目标|生物多样性框架|契约",
        follows=r"(?![-–‑][\u4e00-\u9fff])",
        conference=r"联合国支持落实|\d{4}年加快实现",
    ),
    "ar": GoalWords(
        hints=("هدف", "أهداف", "غاي"),
        named=r"(?!)",
        goal=r"(?:ال|لل|بال|وال|كال)(?:هدف|أهداف|هدفين)",
        target=r"(?:ال|لل|بال|وال)غاي(?:ة|ات|تين)",
        point=r"[.-]",
        letters="أبجد",
        joiner=r"[,،]?\ و\ ?|[,،]\ ",
        to=r"\ إلى\ ",
        behind=r"\ (?:من\ أهداف\ التنمية\ المستدامة|من\ خطة\ (?:التنمية\ المستدامة\ لعام\ |عام\ )2030)",
        context=r"(?:أهداف|الأهداف|هدف)\ التنمية\ المستدامة|خطة\ (?:التنمية\ المستدامة\ لعام\ |عام\ )2030",
        others=r"للألفية|أيشي|الحرجي|الغابات|التنوع\ البيولوجي|الاستراتيجي",
        conference=r"مؤتمر\w*[^,،;.]{0,80}\ (?:لدعم\ |للتعجيل\ ب)تنفيذ\ ",
    ),
}

NAMES: Final[dict[str, dict[str, str | None]]] = {
    "en": {name: row.key for row in (*TREATIES, *CONFERENCES) for name in row.names} | dict.fromkeys(OTHERS),
}
"""Language -> name -> key; None for what is another thing. Other languages know treaties by their numbers."""

BY_SERIES: Final = {pair: row.key for row in TREATIES for pair in row.treaty_series}

_UNKNOWN: Final = re.compile(r"treaty/(?P<series>unts|lnts)-(?P<volume>\w+)-(?P<number>[\w–]+)")
_SERIES_NAMES: Final = {"unts": "United Nations, Treaty Series", "lnts": "League of Nations, Treaty Series"}
_TITLES: Final = {row.key: row.names[0] for row in (*TREATIES, *CONFERENCES)}


def name_instrument(key: str) -> str:
    """What a reader is shown for a key."""
    if key in _TITLES:
        return _TITLES[key]
    kind, _, rest = key.partition("/")
    if kind == "goal":
        goal, _, target = rest.partition(".")
        return f"Sustainable Development Goal {goal}" + (f", target {goal}.{target}" if target else "")
    found = _UNKNOWN.fullmatch(key)
    return f"{_SERIES_NAMES[found['series']]}, vol. {found['volume']}, No. {found['number']}" if found else rest.replace("-", " ")
