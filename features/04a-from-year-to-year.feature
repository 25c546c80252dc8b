@kind:law @provision:24-90-119.1
Feature: What has not changed from year to year
  What the amendments since 1983 changed stands in the features before this one.
  The rest is the same under every edition, and a disclosure is judged by the edition of its own day. On a day of 2004
  three editions come into question, since the days on which they took effect could not be confirmed: they agree.

  Background:
    Given an ordinary case: a public library district, a living adult patron, no consent and no legal process

  Rule: In 2004, under each of the three editions that come into question

    @id:LAW-701 @level:may @source:24-90-119.1
    Scenario: In 2004 a library that taxes do not support is not bound
      Given it is 1 June 2004
      And the records are those of the library of a private college that lives on tuition and gifts
      When an employee tells the patron's husband the patron's loans
      Then the statute does not reach it

    @id:LAW-702 @level:must @control:LAW-701 @source:24-90-119.1
    Scenario: In 2004 a library district is bound
      Given it is 1 June 2004
      And the records are those of a public library district
      When an employee tells the patron's husband the patron's loans
      Then the statute forbids it

    @id:LAW-703 @level:may @reading:T-INT @reading:T-SELF @source:24-90-119.1
    Scenario Outline: In 2004 the statute leaves alone what it leaves alone today (<case>)
      Given it is 1 June 2004
      When <what happens>
      Then the statute does not reach it

      Examples:
        | case           | what happens                                                                                    |
        | another-patron | another patron, who overheard it at the desk, tells a neighbor which titles the patron borrowed |
        | look-up        | an employee looks up the patron's loans and tells nobody                                        |
        | herself        | the library tells the patron, who has shown photo identification, the patron's loans            |
        | nobody         | an employee tells a neighbor that somebody borrowed a certain title                             |
        | donors         | the library gives a city department the names of those who gave it books                        |

    @id:LAW-704 @level:may @source:24-90-119.2.a
    Scenario: In 2004 a lender is told what it needs
      Given it is 1 June 2004
      And the purpose is to borrow a book from another library
      And nothing less would do
      When the library gives the lending library the name of the patron who asked for the book
      Then the statute permits it under subsection (2)(a)

    @id:LAW-705 @level:must @control:LAW-704 @reading:T-NEC @source:24-90-119.2.a
    Scenario: In 2004 a lender is told more than it needs
      Given it is 1 June 2004
      And the purpose is to borrow a book from another library
      But the library's own symbol would do
      When the library gives the lending library the name of the patron who asked for the book
      Then the statute forbids it, and subsection (2)(a) does not excuse it

    @id:LAW-706 @level:must @control:LAW-704 @source:24-90-119.2.a
    Scenario: In 2004 a lender is told out of curiosity
      Given it is 1 June 2004
      And the purpose is to satisfy curiosity
      And nothing less would do
      When the library gives the lending library the name of the patron who asked for the book
      Then the statute forbids it, and subsection (2)(a) does not excuse it

    @id:LAW-707 @level:may @source:24-90-119.2.b
    Scenario: In 2004 a patron consents in writing
      Given it is 1 June 2004
      And the patron has agreed, in writing, that this be done
      When an employee tells the patron's husband the patron's loans
      Then the statute permits it under subsection (2)(b)

    @id:LAW-708 @level:must @control:LAW-707 @source:24-90-119.2.b
    Scenario Outline: In 2004 the consent falls short (<case>)
      Given it is 1 June 2004
      But <consent>
      When an employee tells the patron's husband the patron's loans
      Then the statute forbids it, and subsection (2)(b) does not excuse it

      Examples:
        | case         | consent                                                                      |
        | spoken       | the patron has agreed, only by word of mouth, that this be done              |
        | not-hers     | the patron's husband has agreed, in writing, that this be done               |
        | other-matter | the patron has agreed, in writing, that something else be done, and not this |

    @id:LAW-709 @level:may @source:24-90-119.2.b
    Scenario: In 2004 the consent is in force
      Given it is 1 June 2004
      And the patron has agreed, in writing, that this be done
      And that consent is still in force
      When an employee tells the patron's husband the patron's loans
      Then the statute permits it under subsection (2)(b)

    @id:LAW-710 @level:must @control:LAW-709 @source:24-90-119.2.b
    Scenario: In 2004 the consent was revoked
      Given it is 1 June 2004
      And the patron has agreed, in writing, that this be done
      But that consent was revoked in writing
      When an employee tells the patron's husband the patron's loans
      Then the statute forbids it, and subsection (2)(b) does not excuse it

    @id:LAW-711 @level:may @source:24-90-119.2.c
    Scenario: In 2004 a subpoena is in order
      Given it is 1 June 2004
      And the library has received a subpoena of a Colorado district court
      And it is in order and covers what is given
      When the library gives whoever sent it the patron's loans
      Then the statute permits it under subsection (2)(c)

    @id:LAW-712 @level:must @control:LAW-711 @reading:T-DEFECT @source:24-90-119.2.c
    Scenario Outline: In 2004 a subpoena falls short (<case>)
      Given it is 1 June 2004
      And the library has received <paper>
      But it <shortcoming>
      When the library gives whoever sent it the patron's loans
      Then the statute forbids it, and subsection (2)(c) does not excuse it

      Examples:
        | case             | paper                                   | shortcoming                                                      |
        | beyond-its-scope | a subpoena of a Colorado district court | covers the loans of June, and those of July are given            |
        | another-body     | a subpoena of a Colorado district court | is addressed to the city and not to the library, a separate body |
        | unsigned         | a subpoena of a Colorado district court | has no case number and no signature                              |
        | stayed           | a subpoena of a Colorado district court | is stayed until the court has ruled on a motion to quash         |
        | another-state    | a subpoena of a court of another state  | was not domesticated in Colorado                                 |

    @id:LAW-713 @level:may @source:24-90-119.2.c
    Scenario: In 2004 a court's order is in order
      Given it is 1 June 2004
      And the library has received an order of a Colorado district court
      And it is in order and covers what is given
      When the library gives whoever sent it the patron's loans
      Then the statute permits it under subsection (2)(c)

    @id:LAW-714 @level:must @control:LAW-713 @reading:T-DEFECT @source:24-90-119.2.c
    Scenario Outline: In 2004 a court's order falls short (<case>)
      Given it is 1 June 2004
      And the library has received <paper>
      But it <shortcoming>
      When the library gives whoever sent it the patron's loans
      Then the statute forbids it, and subsection (2)(c) does not excuse it

      Examples:
        | case             | paper                                 | shortcoming                                                      |
        | beyond-its-scope | an order of a Colorado district court | covers the loans of June, and those of July are given            |
        | another-body     | an order of a Colorado district court | is addressed to the city and not to the library, a separate body |
        | unsigned         | an order of a Colorado district court | has no case number and no signature                              |
        | stayed           | an order of a Colorado district court | is stayed until the court has ruled on a motion to quash         |
        | another-state    | an order of a court of another state  | was not domesticated in Colorado                                 |

    @id:LAW-723 @level:must @control:LAW-713 @reading:T-COURT @source:24-90-119.2.c @source:2-4-401
    Scenario: In 2004 a municipal court that is not of record orders it
      Given it is 1 June 2004
      And the library has received an order of a Colorado municipal court
      But it comes from a court that is not of record
      When the library gives whoever sent it the patron's loans
      Then it is undetermined while it is unsettled whether the order of a court that is not of record is a court order

    @id:LAW-715 @level:must @control:LAW-713 @source:24-90-119.2.c
    Scenario: In 2004 there is a request and no process
      Given it is 1 June 2004
      And the library has received only a letter from the district attorney
      And it is in order and covers what is given
      When the library gives whoever sent it the patron's loans
      Then the statute forbids it, and subsection (2)(c) does not excuse it

    @id:LAW-721 @level:may @reading:T-FERPA @source:24-90-119.2.c @source:20-USC-1232g
    Scenario: In 2004 other law requires it
      Given it is 1 June 2004
      And the records are those of the library of a public school
      And under other law FERPA entitles the parent of a pupil of fifteen to see it
      When the library shows the pupil's parent the pupil's account record
      Then the statute permits it under subsection (2)(c)
      And the law compels it

    @id:LAW-722 @level:must @control:LAW-721 @source:24-90-119.2.c @source:34-CFR-99.31
    Scenario: In 2004 other law merely allows it
      Given it is 1 June 2004
      And the records are those of the library of a public school
      But under other law FERPA merely allows it, the pupil being eighteen and a dependent
      When the library shows the pupil's parent the pupil's account record
      Then the statute forbids it, and subsection (2)(c) does not excuse it

    @id:LAW-718 @level:may @reading:T-FORMER @source:24-90-119.3
    Scenario: In 2004 a former employee tells
      Given it is 1 June 2004
      When a former employee, on her own account, tells a friend which titles the patron borrowed
      Then the statute does not reach it
      And nobody commits an offense under subsection (3)

    @id:LAW-719 @level:must @control:LAW-718 @source:24-90-119.3
    Scenario: In 2004 a contractor who acts for the library tells
      Given it is 1 June 2004
      When a contractor who acts for the library tells a friend which titles the patron borrowed
      Then the statute forbids it
      But whoever told commits no offense under subsection (3)

    @id:LAW-720 @level:must @control:LAW-718 @reading:T-MENS @source:24-90-119.3
    Scenario: In 2004 an employee tells
      Given it is 1 June 2004
      When an employee tells a friend which titles the patron borrowed
      Then the statute forbids it
      And whoever told commits a class 2 petty offense, with a fine of at most $300

  Rule: In 2023, before subsection (4) was added

    @id:LAW-731 @level:may @source:24-90-119.1
    Scenario: In 2023 a library that taxes do not support is not bound
      Given it is 1 June 2023
      And the records are those of the library of a private college that lives on tuition and gifts
      When an employee tells the patron's husband the patron's loans
      Then the statute does not reach it

    @id:LAW-732 @level:must @control:LAW-731 @source:24-90-119.1
    Scenario: In 2023 a library district is bound
      Given it is 1 June 2023
      And the records are those of a public library district
      When an employee tells the patron's husband the patron's loans
      Then the statute forbids it

    @id:LAW-733 @level:may @reading:T-INT @reading:T-SELF @source:24-90-119.1
    Scenario Outline: In 2023 the statute leaves alone what it leaves alone today (<case>)
      Given it is 1 June 2023
      When <what happens>
      Then the statute does not reach it

      Examples:
        | case           | what happens                                                                                    |
        | another-patron | another patron, who overheard it at the desk, tells a neighbor which titles the patron borrowed |
        | look-up        | an employee looks up the patron's loans and tells nobody                                        |
        | herself        | the library tells the patron, who has shown photo identification, the patron's loans            |
        | nobody         | an employee tells a neighbor that somebody borrowed a certain title                             |
        | donors         | the library gives a city department the names of those who gave it books                        |

    @id:LAW-734 @level:may @source:24-90-119.2.a
    Scenario: In 2023 a lender is told what it needs
      Given it is 1 June 2023
      And the purpose is to borrow a book from another library
      And nothing less would do
      When the library gives the lending library the name of the patron who asked for the book
      Then the statute permits it under subsection (2)(a)

    @id:LAW-735 @level:must @control:LAW-734 @reading:T-NEC @source:24-90-119.2.a
    Scenario: In 2023 a lender is told more than it needs
      Given it is 1 June 2023
      And the purpose is to borrow a book from another library
      But the library's own symbol would do
      When the library gives the lending library the name of the patron who asked for the book
      Then the statute forbids it, and subsection (2)(a) does not excuse it

    @id:LAW-736 @level:must @control:LAW-734 @source:24-90-119.2.a
    Scenario: In 2023 a lender is told out of curiosity
      Given it is 1 June 2023
      And the purpose is to satisfy curiosity
      And nothing less would do
      When the library gives the lending library the name of the patron who asked for the book
      Then the statute forbids it, and subsection (2)(a) does not excuse it

    @id:LAW-737 @level:may @source:24-90-119.2.b
    Scenario: In 2023 a patron consents in writing
      Given it is 1 June 2023
      And the patron has agreed, in writing, that this be done
      When an employee tells the patron's husband the patron's loans
      Then the statute permits it under subsection (2)(b)

    @id:LAW-738 @level:must @control:LAW-737 @source:24-90-119.2.b
    Scenario Outline: In 2023 the consent falls short (<case>)
      Given it is 1 June 2023
      But <consent>
      When an employee tells the patron's husband the patron's loans
      Then the statute forbids it, and subsection (2)(b) does not excuse it

      Examples:
        | case         | consent                                                                      |
        | spoken       | the patron has agreed, only by word of mouth, that this be done              |
        | not-hers     | the patron's husband has agreed, in writing, that this be done               |
        | other-matter | the patron has agreed, in writing, that something else be done, and not this |

    @id:LAW-739 @level:may @source:24-90-119.2.b
    Scenario: In 2023 the consent is in force
      Given it is 1 June 2023
      And the patron has agreed, in writing, that this be done
      And that consent is still in force
      When an employee tells the patron's husband the patron's loans
      Then the statute permits it under subsection (2)(b)

    @id:LAW-740 @level:must @control:LAW-739 @source:24-90-119.2.b
    Scenario: In 2023 the consent was revoked
      Given it is 1 June 2023
      And the patron has agreed, in writing, that this be done
      But that consent was revoked in writing
      When an employee tells the patron's husband the patron's loans
      Then the statute forbids it, and subsection (2)(b) does not excuse it

    @id:LAW-741 @level:may @source:24-90-119.2.c
    Scenario: In 2023 a subpoena is in order
      Given it is 1 June 2023
      And the library has received a subpoena of a Colorado district court
      And it is in order and covers what is given
      When the library gives whoever sent it the patron's loans
      Then the statute permits it under subsection (2)(c)

    @id:LAW-742 @level:must @control:LAW-741 @reading:T-DEFECT @source:24-90-119.2.c
    Scenario Outline: In 2023 a subpoena falls short (<case>)
      Given it is 1 June 2023
      And the library has received <paper>
      But it <shortcoming>
      When the library gives whoever sent it the patron's loans
      Then the statute forbids it, and subsection (2)(c) does not excuse it

      Examples:
        | case             | paper                                   | shortcoming                                                      |
        | beyond-its-scope | a subpoena of a Colorado district court | covers the loans of June, and those of July are given            |
        | another-body     | a subpoena of a Colorado district court | is addressed to the city and not to the library, a separate body |
        | unsigned         | a subpoena of a Colorado district court | has no case number and no signature                              |
        | stayed           | a subpoena of a Colorado district court | is stayed until the court has ruled on a motion to quash         |
        | another-state    | a subpoena of a court of another state  | was not domesticated in Colorado                                 |

    @id:LAW-743 @level:may @source:24-90-119.2.c
    Scenario: In 2023 a court's order is in order
      Given it is 1 June 2023
      And the library has received an order of a Colorado district court
      And it is in order and covers what is given
      When the library gives whoever sent it the patron's loans
      Then the statute permits it under subsection (2)(c)

    @id:LAW-744 @level:must @control:LAW-743 @reading:T-DEFECT @source:24-90-119.2.c
    Scenario Outline: In 2023 a court's order falls short (<case>)
      Given it is 1 June 2023
      And the library has received <paper>
      But it <shortcoming>
      When the library gives whoever sent it the patron's loans
      Then the statute forbids it, and subsection (2)(c) does not excuse it

      Examples:
        | case             | paper                                 | shortcoming                                                      |
        | beyond-its-scope | an order of a Colorado district court | covers the loans of June, and those of July are given            |
        | another-body     | an order of a Colorado district court | is addressed to the city and not to the library, a separate body |
        | unsigned         | an order of a Colorado district court | has no case number and no signature                              |
        | stayed           | an order of a Colorado district court | is stayed until the court has ruled on a motion to quash         |
        | another-state    | an order of a court of another state  | was not domesticated in Colorado                                 |

    @id:LAW-752 @level:must @control:LAW-743 @reading:T-COURT @source:24-90-119.2.c @source:2-4-401
    Scenario: In 2023 a municipal court that is not of record orders it
      Given it is 1 June 2023
      And the library has received an order of a Colorado municipal court
      But it comes from a court that is not of record
      When the library gives whoever sent it the patron's loans
      Then it is undetermined while it is unsettled whether the order of a court that is not of record is a court order

    @id:LAW-745 @level:must @control:LAW-743 @source:24-90-119.2.c
    Scenario: In 2023 there is a request and no process
      Given it is 1 June 2023
      And the library has received only a letter from the district attorney
      And it is in order and covers what is given
      When the library gives whoever sent it the patron's loans
      Then the statute forbids it, and subsection (2)(c) does not excuse it

    @id:LAW-746 @level:may @reading:T-RECSCOPE @source:24-90-119.2.c
    Scenario: In 2023 other law requires it
      Given it is 1 June 2023
      And the library has received a national security letter
      And under other law the letter binds a library that runs its own e-mail service
      When the library gives whoever sent it the patron's name as a user of its e-mail service
      Then the statute permits it under subsection (2)(c)

    @id:LAW-747 @level:must @control:LAW-746 @source:24-90-119.2.c
    Scenario: In 2023 other law does not require it
      Given it is 1 June 2023
      And the library has received a national security letter
      But under other law the letter binds no library without e-mail service of its own
      When the library gives whoever sent it the patron's name as a user of its e-mail service
      Then the statute forbids it, and subsection (2)(c) does not excuse it

    @id:LAW-748 @level:may @reading:T-FORMER @source:24-90-119.3
    Scenario: In 2023 a former employee tells
      Given it is 1 June 2023
      When a former employee, on her own account, tells a friend which titles the patron borrowed
      Then the statute does not reach it
      And nobody commits an offense under subsection (3)

    @id:LAW-749 @level:must @control:LAW-748 @source:24-90-119.3
    Scenario: In 2023 a contractor who acts for the library tells
      Given it is 1 June 2023
      When a contractor who acts for the library tells a friend which titles the patron borrowed
      Then the statute forbids it
      But whoever told commits no offense under subsection (3)

    @id:LAW-750 @level:must @control:LAW-748 @reading:T-MENS @source:24-90-119.3
    Scenario: In 2023 an employee tells
      Given it is 1 June 2023
      When an employee tells a friend which titles the patron borrowed
      Then the statute forbids it
      And whoever told commits a civil infraction, with a fine of at most $300

  Rule: A parent looks online, since subsection (2)(d) was added

    @id:LAW-761 @level:may @source:24-90-119.2.d
    Scenario: In 2010 a mother looks online with her child's number
      Given it is 1 June 2010
      And the patron is a child of 10
      And a mother with whom the child lives, her rights unlimited, has the child's card number
      When that adult sees the child's loans on the library's website
      Then the statute permits it under subsection (2)(d)

    @id:LAW-762 @level:must @control:LAW-761 @source:24-90-119.2.d
    Scenario: In 2010 a stepfather looks online with the child's number
      Given it is 1 June 2010
      And the patron is a child of 10
      And a stepfather who is neither adoptive father nor guardian has the child's card number
      When that adult sees the child's loans on the library's website
      Then the statute forbids it, and subsection (2)(d) does not excuse it

    @id:LAW-763 @level:must @control:LAW-761 @source:24-90-119.2.d
    Scenario: In 2010 a mother looks online at the loans of an adult
      Given it is 1 June 2010
      And the patron is an adult of 40
      And a mother with whom the child lives, her rights unlimited, has the child's card number
      When that adult sees the child's loans on the library's website
      Then the statute forbids it, and subsection (2)(d) does not excuse it

    @id:LAW-766 @level:may @source:FP-80 @source:24-90-119.2.d
    Scenario: In 2010 a mother looks on the day before her child turns eighteen
      Given it is 1 June 2010
      And the child was born on 2 June 1992
      And a mother with whom the child lives, her rights unlimited, has the child's card number
      When that adult sees the child's loans on the library's website
      Then the statute permits it under subsection (2)(d)

    @id:LAW-767 @level:must @control:LAW-766 @reading:T-AGE @source:FP-80a @source:2-4-401.6
    Scenario: In 2010 a mother looks on the day her child turns eighteen
      Given it is 1 June 2010
      And the child was born on 1 June 1992
      And a mother with whom the child lives, her rights unlimited, has the child's card number
      When that adult sees the child's loans on the library's website
      Then the statute forbids it, and subsection (2)(d) does not excuse it

    @id:LAW-764 @level:must @control:LAW-761 @source:24-90-119.2.d
    Scenario: In 2010 a mother looks online without card or number
      Given it is 1 June 2010
      And the patron is a child of 10
      And a mother with whom the child lives, her rights unlimited, has neither the child's card nor its number
      When that adult sees the child's loans on the library's website
      Then the statute forbids it, and subsection (2)(d) does not excuse it

    @id:LAW-765 @level:must @control:LAW-761 @reading:T-CHAN @source:24-90-119.2.d
    Scenario: In 2010 a mother is shown the loans at the desk
      Given it is 1 June 2010
      And the patron is a child of 10
      And a mother with whom the child lives, her rights unlimited, has the child's card number
      When that adult sees the child's loans on paper at the desk
      Then the statute forbids it, and subsection (2)(d) does not excuse it

    @id:LAW-771 @level:may @source:24-90-119.2.d
    Scenario: In 2023 a mother looks online with her child's number
      Given it is 1 June 2023
      And the patron is a child of 10
      And a mother with whom the child lives, her rights unlimited, has the child's card number
      When that adult sees the child's loans on the library's website
      Then the statute permits it under subsection (2)(d)

    @id:LAW-772 @level:must @control:LAW-771 @source:24-90-119.2.d
    Scenario: In 2023 a stepfather looks online with the child's number
      Given it is 1 June 2023
      And the patron is a child of 10
      And a stepfather who is neither adoptive father nor guardian has the child's card number
      When that adult sees the child's loans on the library's website
      Then the statute forbids it, and subsection (2)(d) does not excuse it

    @id:LAW-773 @level:must @control:LAW-771 @source:24-90-119.2.d
    Scenario: In 2023 a mother looks online at the loans of an adult
      Given it is 1 June 2023
      And the patron is an adult of 40
      And a mother with whom the child lives, her rights unlimited, has the child's card number
      When that adult sees the child's loans on the library's website
      Then the statute forbids it, and subsection (2)(d) does not excuse it

    @id:LAW-776 @level:may @source:FP-80 @source:24-90-119.2.d
    Scenario: In 2023 a mother looks on the day before her child turns eighteen
      Given it is 1 June 2023
      And the child was born on 2 June 2005
      And a mother with whom the child lives, her rights unlimited, has the child's card number
      When that adult sees the child's loans on the library's website
      Then the statute permits it under subsection (2)(d)

    @id:LAW-777 @level:must @control:LAW-776 @reading:T-AGE @source:FP-80a @source:2-4-401.6
    Scenario: In 2023 a mother looks on the day her child turns eighteen
      Given it is 1 June 2023
      And the child was born on 1 June 2005
      And a mother with whom the child lives, her rights unlimited, has the child's card number
      When that adult sees the child's loans on the library's website
      Then the statute forbids it, and subsection (2)(d) does not excuse it

    @id:LAW-774 @level:must @control:LAW-771 @source:24-90-119.2.d
    Scenario: In 2023 a mother looks online without card or number
      Given it is 1 June 2023
      And the patron is a child of 10
      And a mother with whom the child lives, her rights unlimited, has neither the child's card nor its number
      When that adult sees the child's loans on the library's website
      Then the statute forbids it, and subsection (2)(d) does not excuse it

    @id:LAW-775 @level:must @control:LAW-771 @reading:T-CHAN @source:24-90-119.2.d
    Scenario: In 2023 a mother is shown the loans at the desk
      Given it is 1 June 2023
      And the patron is a child of 10
      And a mother with whom the child lives, her rights unlimited, has the child's card number
      When that adult sees the child's loans on paper at the desk
      Then the statute forbids it, and subsection (2)(d) does not excuse it
