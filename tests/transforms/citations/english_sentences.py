"""Synthetic English sentences about invented events, each with the names of the sources that it credits."""

from __future__ import annotations

SENTENCES: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        (
            "In a press release, the Attorney General’s Office (Fiscalía General de la República – FGR) said "
            "it had seized 12 properties."
        ),
        ("Attorney General’s Office",),
    ),
    (
        (
            "Honduran President Marco Tulio Reyes denied the accusations, calling them “a smear campaign” in "
            "a televised address."
        ),
        ("Marco Tulio Reyes",),
    ),
    (
        (
            "The US Department of Justice said in a press release that the group laundered $20 million, while"
            " the indictment alleges that two mayors took bribes."
        ),
        ("US Department of Justice",),
    ),
    (
        (
            "According to court documents filed in the Southern District of New York, the shipments began in "
            "2011."
        ),
        (),
    ),
    (
        (
            "According to the latest UNODC report, Peru had 49,000 hectares of coca. A 2018 report by "
            "Mexico’s National Human Rights Commission (Comisión Nacional de los Derechos Humanos – CNDH) "
            "documented 39 such cases."
        ),
        (
            "UNODC",
            "National Human Rights Commission",
        ),
    ),
    (
        (
            "“It is about territory, not drugs,” Mike Vickers, former chief of international operations for "
            "the DEA, told InSight Crime."
        ),
        ("Mike Vickers",),
    ),
    (
        "“They have nowhere to go,” said Falk Ernster, senior Mexico analyst at Crisis Group.",
        ("Falk Ernster",),
    ),
    (
        (
            "Vilma Felbach-Braun, an expert at the Brookings Institution, wrote in a 2019 report that the "
            "plan would fail."
        ),
        ("Vilma Felbach-Braun",),
    ),
    (
        "The gang controls 14 neighborhoods, El Tiempo reported, citing police sources.",
        ("El Tiempo",),
    ),
    (
        "Local news outlet Ríodoce reported that the convoy crossed the town twice.",
        ("Ríodoce",),
    ),
    (
        (
            "In a tweet, President Nando Bukeles said the army would remain. “We will not negotiate,” tweeted"
            " Bukeles."
        ),
        ("Nando Bukeles",),
    ),
    (
        "Speaking to Infobae, Security Minister Patricia Bulric said the operation took six months.",
        (
            "Infobae",
            "Patricia Bulric",
        ),
    ),
    (
        "The network moved two tons a month, according to an investigation by journalism outlet OCCRP.",
        ("OCCRP",),
    ),
    (
        "A study from think tank Fundación Ideas para la Paz (FIP) found that attacks had tripled.",
        ("Fundación Ideas para la Paz",),
    ),
    (
        (
            "The Venezuelan Violence Observatory (Observatorio Venezolano de Violencia – OVV) estimates that "
            "16,506 people were killed that year."
        ),
        ("Venezuelan Violence Observatory",),
    ),
    (
        "A report from Brazil’s Federal Police, accessed by Folha de São Paulo, mentions three senators.",
        (
            "Federal Police",
            "Folha de São Paulo",
        ),
    ),
    (
        "The ELN claimed responsibility for the attack, which claimed the lives of five soldiers.",
        (),
    ),
    (
        (
            "Data compiled by Mexico’s Executive Secretariat of the National Public Security System "
            "(Secretariado Ejecutivo – SESNSP) shows a drop of four percent."
        ),
        ("Executive Secretariat of the National Public Security System",),
    ),
    (
        (
            "Witnesses told the BBC that the shooting lasted for an hour. One of them told the Associated "
            "Press it was longer."
        ),
        (
            "BBC",
            "Associated Press",
        ),
    ),
    (
        (
            "InSight Crime contacted the ministry several times, but did not receive a response by the time "
            "of publication."
        ),
        (),
    ),
    (
        "InSight Crime spoke to Rosa Elvira Durán, a community leader in the region, about the threats.",
        ("Rosa Elvira Durán",),
    ),
    (
        "As InSight Crime has previously reported, the route crosses three national parks.",
        ("InSight Crime",),
    ),
    (
        (
            "Colombia’s Ombudsman’s Office (Defensoría del Pueblo) warned in January that the armed groups "
            "were recruiting minors."
        ),
        ("Ombudsman’s Office",),
    ),
    (
        (
            "Guatemala’s Interior Ministry (Ministerio de Gobernación) announced the capture of the mayor of "
            "Ayutla, Pedro Súñiga, on drug charges."
        ),
        (),
    ),
    (
        (
            "Police captured Ismael Contreras in Cancún on Tuesday after a tip from the United States, "
            "authorities said."
        ),
        (),
    ),
    (
        (
            "The Jalisco Cartel New Generation (Cartel Jalisco Nueva Generación – CJNG) has expanded into "
            "Colima, where it fights the Sinaloa Cartel."
        ),
        (),
    ),
    (
        "National Police director Jorge Vergara Valdés told reporters that the submarine carried 1.5 tons.",
        ("Jorge Vergara Valdés",),
    ),
    (
        "Analysts such as Alberto Ríos Blanco and Eduardo Guzmán Lara believe the split is permanent.",
        ("Alberto Ríos Blanco",),
    ),
    (
        "The army general in charge, José Luis Espada, confirmed to Blu Radio that the mine was illegal.",
        (
            "José Luis Espada",
            "Blu Radio",
        ),
    ),
    (
        "“The state is absent here,” the mayor, Wilson Caicedo, told El Espectador.",
        (
            "Wilson Caicedo",
            "El Espectador",
        ),
    ),
    (
        (
            "One US official told the New York Times the list was incomplete, and the Wall Street Journal "
            "reported a similar figure."
        ),
        (
            "New York Times",
            "Wall Street Journal",
        ),
    ),
    (
        "Transparency International ranked Venezuela as the most corrupt country in the region.",
        ("Transparency International",),
    ),
    (
        (
            "The magazine Proceso wrote that the general had been warned. Its editor, Jorge Carrizo, declined"
            " to name the source."
        ),
        ("Proceso",),
    ),
    (
        "For its part, the Peruvian National Police said that 42 labs were destroyed in the VRAEM.",
        ("Peruvian National Police",),
    ),
    (
        "A judge ordered the arrest of former Governor César Durante Jara, Milenio reported on Thursday.",
        ("Milenio",),
    ),
    (
        "The case, first uncovered by IDL-Reporteros, led to the resignation of Judge Walter Rivas Mora.",
        ("IDL-Reporteros",),
    ),
    (
        "Mexico’s President Andrés Morales has said repeatedly that the war on drugs is over.",
        ("Andrés Morales",),
    ),
    (
        "The Sinaloa Cartel’s Los Ártico cell, led by Rodrigo Arechavala, has posted videos online.",
        (),
    ),
    (
        "That same day, Telesur published an interview with the commander.",
        ("Telesur",),
    ),
    (
        "A Human Rights Watch report details how soldiers executed 22 civilians in Tlatlaya.",
        ("Human Rights Watch",),
    ),
    (
        "Interpol issued a red notice for the banker. The notice says he is in Miami.",
        (),
    ),
    (
        "Héctor Selva, a researcher at American University, argues that elites protect the group.",
        ("Héctor Selva",),
    ),
    (
        "The measure was approved by Congress and signed by President Durán Paz in March.",
        (),
    ),
    (
        "Residents interviewed by La Prensa Gráfica blamed Barrio 18.",
        ("La Prensa Gráfica",),
    ),
    (
        (
            "Former police chief Juan Carlos Bonet was named by US prosecutors as a conspirator, according to"
            " the indictment."
        ),
        (),
    ),
    (
        "The group’s leader, Darío Usme, said in a video that he would surrender.",
        ("Darío Usme",),
    ),
    (
        (
            "In 2017, the Inter-American Commission on Human Rights called on Brazil to close the jail, which"
            " it described as “inhumane.”"
        ),
        (),
    ),
    (
        "The Guardian and Armando.info reported that gold was flown to Dubai.",
        (
            "The Guardian",
            "Armando.info",
        ),
    ),
    (
        "The cocaine was destined for Europe, the Coast Guard said.",
        ("Coast Guard",),
    ),
    (
        (
            "General Alberto Medina Forero, commander of the armed forces, acknowledged that 200 guerrillas "
            "had deserted."
        ),
        ("Alberto Medina Forero",),
    ),
    (
        "Bolivia’s government announced that it would expel the DEA.",
        (),
    ),
    (
        (
            "The information was provided by the National Customs Superintendency (Superintendencia Nacional "
            "de Aduanas – SUNAT)."
        ),
        ("National Customs Superintendency",),
    ),
)
