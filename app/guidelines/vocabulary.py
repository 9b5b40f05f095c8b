"""The words for people: patients, family, trades, and the small words around them."""

from app.guidelines.phrases import word_set

CLINICAL = word_set(
    """
    patient pt px inpatient outpatient client resident neonate newborn preemie premmie octogenarian nonagenarian
    centenarian
    """
)
CLINICAL_MANY = word_set(
    """
    patients pts clients residents inpatients newborns babies ladies gentlemen kids girls boys women men guys
    regulars teens mums moms
    """
)
BARE = word_set(
    """
    mum mom mama bub baby twins triplets quads
    """
)
BEING = word_set(
    """
    was is and had doing did went refused came arrived wanted needed asked cried in on at via by from safely
    """
)
FAMILY = word_set(
    """
    mum mom mother dad father grandma grandmother granny nan nana grandpa grandfather grandad granddad auntie
    aunty aunt uncle daughter son wife husband sister brother niece nephew baby kid child toddler bub mama
    girlfriend boyfriend fiancee fiance bride groom widow widower twin twins family parents couple surrogate mate
    """
)
PERSON = (
    FAMILY
    | BARE
    | word_set(
        """
    man woman lady gentleman gent boy girl guy dude bloke chap lad lass fella infant teen teenager adolescent
    youngster youth schoolboy schoolgirl male female person someone somebody survivor victim driver passenger
    cyclist pedestrian motorcyclist biker rider jogger runner hiker climber tourist veteran pensioner retiree
    refugee prisoner inmate celebrity individual neighbour neighbor local bubba yo y/o ladies fellow elder lodger
    granny
    """
    )
)
OCCUPATIONS = word_set(
    """
    farmer rancher cowboy shearer teacher headmistress headmaster headteacher principal priest pastor vicar imam
    rabbi nun monk policeman policewoman cop constable sheriff firefighter fireman soldier sailor marine pilot
    chef baker butcher miner lawyer barrister solicitor judge magistrate mayor mayoress councillor councilman
    politician mp mla senator congressman congresswoman minister governor actress singer rapper footballer
    cricketer rugby quarterback goalkeeper striker linebacker swimmer athlete gymnast dancer ballerina skier boxer
    jockey wrestler surfer engineer mechanic plumber electrician carpenter roofer builder bricklayer welder rigger
    trucker fisherman lobsterman fisher guide librarian postman postwoman mailman shopkeeper hairdresser barber
    influencer youtuber newsreader presenter reporter journalist anchor dj musician drummer violinist pianist
    organist artist carver sculptor lighthouse-keeper keeper probationer officer ceo banker accountant waiter
    waitress bartender barista cashier logger lumberjack forester gardener beekeeper zookeeper vet veterinarian
    scientist programmer cleaner caretaker janitor scaffolder steelworker referee coach diver lifeguard
    paratrooper colonel sergeant bouncer doorman plasterer painter decorator glazier locksmith tailor florist
    butler nanny au-pair babysitter courier postie binman dustman milkman cabbie driver conductor signalman docker
    stevedore oilman driller geologist archaeologist biologist chemist statistician economist auditor broker
    trader realtor broadcaster comedian magician clown acrobat stuntman model beautician tattooist instructor
    trainer umpire bowler batsman sprinter rower cyclist climber skater archer fencer golfer diplomat ambassador
    corporal lieutenant admiral commander detective bailiff warden ranger gamekeeper stockman drover shepherd
    crofter grazier winemaker brewer distiller fishmonger greengrocer inmate prisoner captain lecturer professor
    schoolteacher weatherman weathergirl meteorologist novelist poet author lorry-driver
    """
)
OWN = word_set(
    """
    my our
    """
)
POINTING = word_set(
    """
    a an the this that another one today's yesterday's tonight's last first second third 1st 2nd 3rd favourite
    favorite wee same certain
    """
)
GENERAL = word_set(
    """
    any every each no some most many all few your their whichever whatever typical average these those what which
    either
    """
)
STOP = word_set(
    """
    and or but who whom to in on at with for from is was are were be been being has have had do does did as by
    than if when because so then not you he she they we i it will would can could may might must should about into
    like of
    """
)
COMPOUND = word_set(
    """
    portal portals care safety experience experiences education satisfaction leaflet leaflets population
    populations list lists numbers panel base advocacy group groups information participation transport records
    rights centred centered facing liaison coordinator representative advocate advocates ambassador outcomes
    outcome engagement journey journeys pathway pathways flow load ratio ratios services service data privacy
    confidentiality voice voices survey surveys stories forum day days line helpline handout handouts
    communication registry selection demographics level reported forms form intake registration navigators
    navigator programme program programs support resources trust autonomy dignity feedback access relations visits
    volume volumes reviews testimonials testimonial simulator simulators actor people person man woman lady one
    hygiene room rooms waiting consent physician physicians doctor doctors nurse association organisation
    organization organisations
    """
)
ASKED = word_set(
    """
    presented presents presenting reports reported c came arrived admitted discharged seen referred complains
    complained refused refuses denies denied states stated said says told asked went had has is was in w who with
    coded died ssn nhs mrn dob no id initials bed s post aged called named walked brought found underwent
    transferred intubated reviewed tolerated today yesterday just wanted wants needs needed got
    """
)
HEADLESS = word_set(
    """
    man woman lady gentleman guy girl boy kid bloke chap lad teen toddler infant gent grandma grandpa granny groom
    bride male female
    """
)
STAFF = word_set(
    """
    doctor nurse midwife surgeon consultant registrar resident intern student trainee colleague physio
    physiotherapist dentist pharmacist paramedic receptionist manager teacher mentor boss professor gp examiner
    volunteer friend flatmate author speaker therapist psychologist psychiatrist hygienist secretary porter
    cleaner chaplain team crew staff people group anyone everyone those person someone specialist expert scientist
    researcher journalist politician minister company clinic hospital caregiver carer carers parents parent family
    families clinician physician provider hero heroes reader
    """
)
THEN = word_set(
    """
    came had was is has finally just once lost went left said told did didn't couldn't never took drove fell got
    thought ran sat wrote does
    """
)
PRONOUN = word_set(
    """
    he she him her his hers he's she's he'd she'd
    """
)
NUMBER = word_set(
    """
    two three four five six 2 3 4 5 6 both couple
    """
)
LEARNING = word_set(
    """
    phd law college university uni school exchange engineering art music level drama physics history
    """
)
VERY = word_set(
    """
    very so more most too really incredibly infinitely endlessly be being stay how as extremely super
    """
)
KINDLY = word_set(
    """
    lovely nice sweet poor young old elderly little tough funny brave gorgeous
    """
)
TOGETHER = word_set(
    """
    who with and in from on swears says said tried asked asks came comes walks walked told refuses refused wants
    wanted is was has had just
    """
)
