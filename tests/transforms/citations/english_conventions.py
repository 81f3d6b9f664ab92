"""Synthetic English sentences in the forms in which the site is recorded to credit its sources."""

from __future__ import annotations

SENTENCES: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        (
            "Two tons of cocaine were found under frozen squid in the port of Puerto Lindo, reported"
            " El Faro del Sur."
        ),
        ("El Faro del Sur",),
    ),
    (
        "Diario Costeño has published a list of the 14 mayors who took money from the cartel.",
        ("Diario Costeño",),
    ),
    (
        "According to Noticias Ya, the three brothers crossed the border with false passports.",
        ("Noticias Ya",),
    ),
    (
        "As Radio Montaña reported on March 3, the strike had emptied the streets of the town.",
        ("Radio Montaña",),
    ),
    (
        ('"They pay us by the sack," Ernesto Quiroga, head of the fishermen\'s union, told InSight Crime.'),
        ("Ernesto Quiroga",),
    ),
    ("InSight Crime field research indicates that the gang has fewer than 200 members.", ("InSight Crime",)),
    ("AFP reported that the jail had been without guards for nine hours.", ("AFP",)),
    (
        "Prosecutor Delia Marchena told the newspaper La Tribuna Libre that the file had been lost.",
        ("Delia Marchena", "La Tribuna Libre"),
    ),
    (
        (
            "The suspects had bought 40 pick-up trucks in a single year, the Associated Press said,"
            " citing customs records."
        ),
        ("Associated Press",),
    ),
    (
        "A report by the Observatory of Rural Violence found that extortion had doubled since 2017.",
        ("Observatory of Rural Violence",),
    ),
    (
        "In an interview with Canal Once, Governor Tomás Arriaga said the army would stay until June.",
        ("Tomás Arriaga", "Canal Once"),
    ),
    ("Fishers on the upper river say that the dredges come back every night.", ()),
    ("Truckers say they pay twice at every checkpoint, and merchants report the same.", ()),
    (
        ("Rancher associations denied the charge, and villagers told reporters that nobody had been armed."),
        (),
    ),
    (
        "The Ministry of Defense confirmed on Friday that two helicopters had been shot at.",
        ("Ministry of Defense",),
    ),
    ("The National Police tweeted a picture of the seized money.", ("National Police",)),
    (
        (
            '"It is a war for the highway," said Gloria Benavides, a researcher at the Central'
            " University of Altamira."
        ),
        ("Gloria Benavides",),
    ),
    (
        "The bishop of San Roque, Aurelio Fonseca, warned that children were being recruited.",
        ("Aurelio Fonseca",),
    ),
    ("The World Drug Report 2018 estimates that cultivation grew by a third.", ("World Drug Report 2018",)),
    (
        "According to an investigation by El Cronista and Revista Hondura, the company was a front.",
        ("El Cronista", "Revista Hondura"),
    ),
    (
        (
            "Officials from the Drug Enforcement Administration (DEA) told the Miami Herald that the"
            " pilot was cooperating."
        ),
        ("Drug Enforcement Administration", "Miami Herald"),
    ),
    ("The newspaper obtained the document, but its editors refused to say from whom.", ()),
    (
        (
            "The gang controls the hills of San Roque, and its leader, Julio Paniagua, alias"
            ' "Chispa," fled to Bolivia.'
        ),
        (),
    ),
    ("Police in the state of Mirador arrested nine people, local media reported.", ()),
    (
        "Data from the Ministry of Health shows that 312 people were treated for gunshot wounds.",
        ("Ministry of Health",),
    ),
    (
        (
            "The killing was ordered from inside a prison, investigators believe, El Heraldo Norteño"
            " wrote on Tuesday."
        ),
        ("El Heraldo Norteño",),
    ),
    (
        (
            "Marta Iriarte of the Foundation for Peace and Development said in an email that none of"
            " the displaced families had gone back."
        ),
        ("Marta Iriarte",),
    ),
    (
        "The president of Guatemala, Esteban Lujan, announced on Twitter the end of the curfew.",
        ("Esteban Lujan",),
    ),
    (
        "The US Treasury Department alleges that the family laundered profits through two hotels.",
        ("US Treasury Department",),
    ),
    ("A leaked cable seen by The Guardian described the general as “untouchable.”", ("The Guardian",)),
    ("Boats leave the mangroves of Tumaco at night, and the Navy seldom patrols them.", ()),
    ("The Pulitzer-winning reporter’s book was published in Lima in 2015.", ()),
    (
        "Former mayor Hilda Sotelo, quoted by Semanario Abierto, described the raid as a show.",
        ("Hilda Sotelo", "Semanario Abierto"),
    ),
    ("Per the indictment, unsealed in Texas last week, the men shipped 90 kilograms a month.", ()),
    (
        (
            "Miners in Madre de Dios and loggers in Ucayali told InSight Crime that they are taxed by"
            " the same men."
        ),
        ("InSight Crime",),
    ),
    ("Gunmen burned four buses near the airport, Canal Nueve reported on Monday.", ("Canal Nueve",)),
    (
        "The seizure was the third this month, according to El Pregonero del Valle.",
        ("El Pregonero del Valle",),
    ),
    ("El Pregonero del Valle has published the names of the nine suspects.", ("El Pregonero del Valle",)),
    ("As Radio Cordillera reported on September 9, the judge had been moved twice.", ("Radio Cordillera",)),
    ("DPA reported that the tunnel was 300 meters long.", ("DPA",)),
    ("InSight Crime field research indicates the fee has tripled since 2019.", ("InSight Crime",)),
    ("“We buy our own bullets,” Captain Leandro Pizarro told InSight Crime.", ("Leandro Pizarro",)),
    (
        "Police chief Omar Valdivieso told reporters on Sunday that the attackers came by sea.",
        ("Omar Valdivieso",),
    ),
    (
        "The Office of the Comptroller said in a January report that half of the radios were broken.",
        ("Office of the Comptroller",),
    ),
    (
        "Interior Minister Sandra Pacheco announced in a press conference the capture of two guards.",
        ("Sandra Pacheco",),
    ),
    ("The Navy confirmed late on Tuesday that the submarine was empty.", ("Navy",)),
    ("Farmers in the hills said they had planted coca again.", ()),
    ("Shopkeepers told local media they were leaving.", ()),
    ("Fishermen said the patrols never come.", ()),
    ("Activists, lawyers and teachers say the law will not help.", ()),
    ("Women from the coast said that they had been threatened.", ()),
    ("Neighbors of the victim told the police that they had heard three shots.", ()),
    ("The gang buys fuel in San Marcos and sells it in Puerto Nuevo.", ()),
    (
        "The weekly Punto Final, which first reported the case, said the deputy owned the plane.",
        ("Punto Final",),
    ),
    (
        "Mayor Ignacio Toro denied to La Voz Regional that he had met the gang.",
        ("Ignacio Toro", "La Voz Regional"),
    ),
    (
        "A study by the Institute for Border Studies estimates the trade at $80 million.",
        ("Institute for Border Studies",),
    ),
    (
        "The National Drug Survey 2016 found that use had fallen among the young.",
        ("National Drug Survey 2016",),
    ),
    ("The US State Department alleged that the firm had paid for the weapons.", ("US State Department",)),
    ("Lawyer Fabio Rengifo, who represents the miners, said none had been paid.", ("Fabio Rengifo",)),
    (
        "The Public Ministry, in a statement released on Friday, said the bodies had been identified.",
        ("Public Ministry",),
    ),
    (
        "Investigators with the Border Police told Diario Oriente the boat came from Curaçao.",
        ("Border Police", "Diario Oriente"),
    ),
    (
        "“They are not leaving,” according to Iris Calderón, who runs a shelter in the city.",
        ("Iris Calderón",),
    ),
    ("The New York Times and Reuters both reported that talks had failed.", ("New York Times", "Reuters")),
    ("Documents obtained by the website Cuentas Claras show three payments.", ("Cuentas Claras",)),
    ("The captain was killed on Saturday, his family said.", ()),
    ("Defense lawyers argue that the recordings were edited.", ()),
    ("The general, Hugo Pastrana, wrote in his memoirs that he knew of the deal.", ("Hugo Pastrana",)),
    ("The attorney general’s office has not confirmed whether the men belong to Los Tigres.", ()),
    ("Colombia's Ombudsman's Office warned that 40 villages are at risk.", ("Ombudsman's Office",)),
    (
        "The barge sank with 300 drums of acid on board, the website Ojo de Agua wrote last week.",
        ("Ojo de Agua",),
    ),
    ("Ojo de Agua has published photographs of the barge.", ("Ojo de Agua",)),
    (
        "The convoy had been followed for days, according to EFE and the daily Crónica del Golfo.",
        ("EFE", "Crónica del Golfo"),
    ),
    ("According to an intelligence report seen by TeleCaribe, the group has 90 members.", ("TeleCaribe",)),
    (
        "As Prensa del Istmo reported on January 30, the scanner has been broken since June.",
        ("Prensa del Istmo",),
    ),
    ("ANSA reported that the two men had met in Milan.", ("ANSA",)),
    ("“You do not say no,” a former gang member told InSight Crime.", ("InSight Crime",)),
    ('"You do not say no," Rubén Aldana, a former gang member, told InSight Crime.', ("Rubén Aldana",)),
    ("Sources in the prosecutor’s office told InSight Crime that the witness is safe.", ("InSight Crime",)),
    ("InSight Crime research shows that the route passes through four parks.", ("InSight Crime",)),
    ("Smugglers wait for the tide, and then cross in groups of five.", ()),
    ("Smugglers told Radio Litoral that they wait for the tide.", ("Radio Litoral",)),
    ("Musicians who perform at such parties say that refusing is dangerous.", ()),
    ("Pilots have said for years that the strip is unsafe.", ()),
    ("Dealers, prosecutors say, paid a weekly fee.", ()),
    (
        "Transport Minister Gonzalo Ferrer said on Wednesday that the drivers would be escorted.",
        ("Gonzalo Ferrer",),
    ),
    ("The Supreme Court ruled on Thursday that the deputy could be tried.", ("Supreme Court",)),
    ("The Central Bank estimates that remittances fell by 12 percent.", ("Central Bank",)),
    ("Bank statements showed 14 deposits in two weeks.", ()),
    (
        "A statement from the Prosecutor's Office said that the ship had been tracked from Guayaquil.",
        ("Prosecutor's Office",),
    ),
    (
        "In its annual report, the Ports Authority admitted that 60 containers were never opened.",
        ("Ports Authority",),
    ),
    ("Economist Julia Barrera calculated the loss at $9 million.", ("Julia Barrera",)),
    (
        "Father Matías Olguín, a priest who works with migrants, described the shelter as “a trap.”",
        ("Matías Olguín",),
    ),
    ("The gang's founder, Sergio Molina, was extradited to the United States in 2012.", ()),
    ("An editorial in La Hora del Sur called the plan “a gift to the cartel.”", ("La Hora del Sur",)),
    ("The port handles 2 million containers, and Maersk says it checks each of them.", ("Maersk",)),
    (
        "Figures compiled by the Citizen Council for Public Security show a rise of 18 percent.",
        ("Citizen Council for Public Security",),
    ),
    (
        "The deputy interior minister, Paola Cáceres, told El Litoral that the report was false.",
        ("Paola Cáceres", "El Litoral"),
    ),
    ("Neither the company nor the ministry answered requests for comment.", ()),
    ("Both men pleaded guilty in a court in Florida, local press reported.", ()),
    ("Boatmen on the lower reaches of the river say that the patrols come late.", ()),
    ("Teenagers along the border claim that they earn $50 a trip.", ()),
    (
        "“The river is ours,” Boatmen’s Union leader Silvia Cano told Radio Estero.",
        ("Silvia Cano", "Radio Estero"),
    ),
    ("Rogers said that he had seen nothing. The lawyer Dave Rogers left at noon.", ("Rogers",)),
    ("The contracts, to which Reuters had access, add up to $9 million.", ("Reuters",)),
    ("The Navy had access to the port.", ()),
    (
        "The Ministry of Mines announced through its Twitter account the end of the permit.",
        ("Ministry of Mines",),
    ),
    ("The cartel showed a video of the burned trucks.", ()),
)
