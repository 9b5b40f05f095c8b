"""Files in the formats that other schedulers document, with invented posts; see the docstrings in columns.py."""

BUFFER = (
    "Text,Image URL,Tags,Posting Time\n"
    '"Flu vaccination starts on Monday, no appointment needed.",https://clinic.example/img/flu.jpg,"advocacy,winter",'
    "2027-03-04 09:30\n"
    '"Wash your hands.\n\nTwenty seconds.",,,2027-03-05 18:00\n'
)

HOOTSUITE = (
    "03/04/2027 09:30,Flu vaccination starts on Monday.,https://clinic.example/flu\n"
    '03/15/2027 18:00,"Wash your hands, please.",\n'
)

PUBLER = (
    "Date - Intl. format or prompt,Text,Link(s) - Separated by comma for FB carousels,"
    "Media URL(s) - Separated by comma,"
    '"Title - For the video, pin, PDF ..",Label(s) - Separated by comma,Alt text(s) - Separated by ||,'
    'Comment(s) - Separated by ||,"Pin board, FB album, or Google category","Post subtype - I.e. story, reel, PDF ..",'
    'CTA - For Facebook links or Google,"Reminder - For stories, reels, shorts, and TikToks"\n'
    "2027-03-04 09:30,Flu vaccination starts on Monday.,https://clinic.example/flu,"
    '"https://clinic.example/a.jpg, https://clinic.example/b.jpg",A title,networking,A nurse at a desk || A door,'
    "See you there,,,,\n"
)

PASTED = "When\tCaption\tAccount\n4 Mar\tno time here\t\n2027-03-05 18:00\tWash your hands.\t@clinic.example\n"
