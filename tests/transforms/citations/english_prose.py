"""Synthetic English prose about invented events, with the sources that each passage credits."""

from __future__ import annotations

from tests.transforms.citations.labelled import Labelled

PASSAGES = (
    Labelled(
        "newspaper after the clause, official before the verb",
        "Soldiers found nine tons of marijuana under a load of pineapples at the port of San Telmo, El"
        " Norte reported on June 3. Customs chief Ramiro Alcázar said the shipment was worth $4 million.",
        (("El Norte", "media", "reported"), ("Ramiro Alcázar", "person", "said")),
    ),
    Labelled(
        "inverted verbs and a quotation that spans sentences",
        "“We counted forty boats. None of them had a licence,” said Deputy Interior Minister Lucía"
        " Barrantes, according to Radio Estrella. “They come at night,” added Barrantes.",
        (("Lucía Barrantes", "person", "said"), ("Radio Estrella", "media", "according to")),
    ),
    Labelled(
        "figures, studies and their makers",
        "Homicides doubled in the district last year, according to figures from the National Institute of"
        " Legal Medicine. A study published in March by the University of Puerto Nuevo found that most"
        " victims were under 25. The Ministry of Public Security’s own data shows a smaller rise.",
        (
            ("National Institute of Legal Medicine", "organisation", "according to figures from"),
            ("University of Puerto Nuevo", "organisation", "published in March by"),
            ("Ministry of Public Security", "organisation", "data"),
        ),
    ),
    Labelled(
        "residents and officers without a name",
        "Residents of Villa Honda told reporters that gunmen had ordered them to leave. Police said two"
        " people were arrested. Prosecutors in the border province confirmed the arrests, and local media"
        " reported a third.",
        (),
    ),
    Labelled(
        "unnamed people who told the publisher",
        "“Nobody goes out after six,” a shopkeeper in the town told InSight Crime. A navy officer who spoke"
        " to InSight Crime on condition of anonymity said patrols had stopped in May.",
        (("InSight Crime", "insightcrime", "told"),),
    ),
    Labelled(
        "a named person who told the publisher",
        "Teresa Olmos, a criminologist at the Colegio del Litoral, told InSight Crime that the two gangs"
        " share docks. Olmos added that a third had joined them.",
        (("Teresa Olmos", "person", "told"),),
        via=("Teresa Olmos",),
    ),
    Labelled(
        "interview and statement to the publisher",
        "In an interview with InSight Crime, former prosecutor Hugo Sarmiento said the file had been lost"
        " twice.",
        (("Hugo Sarmiento", "person", "said"),),
        via=("Hugo Sarmiento",),
    ),
    Labelled(
        "outlet quoting an outlet",
        "The boss was moved to a prison in the capital, according to documents from the Attorney General’s"
        " Office cited by Última Hora. The transfer was first reported by AFP and Diario Libre.",
        (
            ("Attorney General’s Office", "organisation", "According to documents from"),
            ("Última Hora", "media", "cited by"),
            ("AFP", "media", "reported by"),
            ("Diario Libre", "media", "reported by"),
        ),
    ),
    Labelled(
        "apposition with commas and dashes",
        "Óscar Lindo, who led the raid, said the men offered no resistance. Marta Quispe — a lawyer for"
        " three of the detainees — denied that any drugs were found. “It was a show,” Quispe told Canal"
        " Seis.",
        (
            ("Óscar Lindo", "person", "said"),
            ("Marta Quispe", "person", "denied"),
            ("Canal Seis", "media", "told"),
        ),
    ),
    Labelled(
        "office before the comma, holder behind it",
        "The head of the anti-kidnapping unit, Colonel Fabián Rueda, told the newspaper La Voz del Puerto"
        " that ransom demands had fallen. The agency’s director, Ana Belén Prieto, described the change as"
        " “a truce, not peace.”",
        (
            ("Fabián Rueda", "person", "told"),
            ("La Voz del Puerto", "media", "told"),
            ("Ana Belén Prieto", "person", "described"),
        ),
    ),
    Labelled(
        "institutions with small words in their names",
        "The International Commission against Impunity in Guatemala (CICIG) said that the judge had been"
        " paid. The Office for the Coordination of Prisons reported 300 escapes, while the Committee to"
        " Protect Journalists condemned the ruling as “a gift to the gangs.”",
        (
            ("International Commission against Impunity in Guatemala", "organisation", "said"),
            ("Office for the Coordination of Prisons", "organisation", "reported"),
            ("Committee to Protect Journalists", "organisation", "condemned"),
        ),
    ),
    Labelled(
        "actors of events are no sources",
        "President Julio Arrieta travelled to the border with Interior Minister Nora Paz. The Sinaloa"
        " Cartel and Los Rojos fought for the town of Santa Rita, where Pedro Gil, alias “Tuerto,” was"
        " captured by the National Police in April. The Supreme Court released him a week later.",
        (),
    ),
    Labelled(
        "the publisher’s own work",
        "InSight Crime field research in the valley indicates that the group pays farmers in advance. Two"
        " of the routes were identified by InSight Crime in 2017.",
        (("InSight Crime", "insightcrime", "indicates"),),
    ),
    Labelled(
        "possessives of a country and of a paper",
        "Peru’s Ministry of the Environment warned that three rivers are polluted. El Farol’s investigation"
        " found that the permits were forged, and Bolivia’s La Razón published a list of the buyers.",
        (
            ("Ministry of the Environment", "organisation", "warned"),
            ("El Farol", "media", "investigation"),
            ("La Razón", "media", "published"),
        ),
    ),
    Labelled(
        "as-clauses",
        "As Reuters reported in August, the pilot had flown for both sides. The plane, as Prensa Libre has"
        " documented, was bought at auction. As noted by Human Rights Watch, the witnesses were never"
        " called.",
        (
            ("Reuters", "media", "reported"),
            ("Prensa Libre", "media", "documented"),
            ("Human Rights Watch", "organisation", "noted by"),
        ),
    ),
    Labelled(
        "staff of an institution",
        "Investigators from the Public Ministry told Soy502 that the warehouse belonged to a mayor. A"
        " spokesperson for the DEA declined to comment, but DEA agents said in court that they had watched"
        " it for a year.",
        (
            ("Public Ministry", "organisation", "told"),
            ("Soy502", "media", "told"),
            ("DEA", "organisation", "said"),
        ),
    ),
    Labelled(
        "announcements and accusations",
        "The US Treasury Department announced that it had frozen the accounts of nine companies. The"
        " department’s list names the brothers as owners. Senator Elvira Montes accused the government of"
        " hiding “the most important name of all.”",
        (
            ("US Treasury Department", "organisation", "announced"),
            ("Elvira Montes", "person", "accused"),
        ),
    ),
    Labelled(
        "book, report and survey as documents",
        "According to the World Drug Report, production reached a new high. The 2021 National Victimization"
        " Survey showed that one in three shops pays extortion.",
        (
            ("World Drug Report", "document", "According to"),
            ("National Victimization Survey", "document", "showed"),
        ),
    ),
    Labelled(
        "a place is no source",
        "According to police in Tocopilla, the boat came from the north. Authorities in Costa Rica said a"
        " second one sank. Reports from Puerto Cabello suggest that a third arrived.",
        (),
    ),
    Labelled(
        "listener that is no medium",
        "Vice President Delia Funes told Congress that the army would stay. Minister Raúl Ibarra told Funes"
        " the same day that it would not, La Prensa said.",
        (
            ("Delia Funes", "person", "told"),
            ("Raúl Ibarra", "person", "told"),
            ("La Prensa", "media", "said"),
        ),
    ),
    Labelled(
        "shared subjects",
        "Prosecutor Inés Talavera visited the site on Monday and said that the bodies had been moved. The"
        " National Guard rejected the claim, saying its men arrived after dark.",
        (
            ("Inés Talavera", "person", "said"),
            ("National Guard", "organisation", "saying"),
        ),
    ),
    Labelled(
        "a particle opens the surname",
        "Lieven van der Meulen, a port inspector, said containers are rarely opened. According to van der"
        " Meulen, one in fifty is scanned.",
        (("Lieven van der Meulen", "person", "said"),),
    ),
    Labelled(
        "programmes, portals and agencies announced by a noun",
        "The radio station Onda Sur revealed the names on Friday. Chilean news portal Faro Austral, which"
        " obtained the recording, reported that the buyer was a policeman. Spanish news agency EFE confirmed"
        " the arrest.",
        (
            ("Onda Sur", "media", "revealed"),
            ("Faro Austral", "media", "reported"),
            ("EFE", "media", "confirmed"),
        ),
    ),
    Labelled(
        "people quoted with a second mention by surname",
        "“There is no cartel here,” Governor Abel Mejía insisted. Mejía blamed the press for what he called"
        " “a novel.”",
        (("Abel Mejía", "person", "insisted"),),
    ),
)
