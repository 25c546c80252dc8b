@kind:law @provision:24-90-119.1
Feature: A library does not tell who uses it
  C.R.S. 24-90-119 (1): "Except as set forth in subsection (2) of this section, a publicly supported library shall not
  disclose any record or other information that identifies a person as having requested or obtained specific materials
  or service or as otherwise having used the library."

  Background:
    Given an ordinary case: a public library district, a living adult patron, no consent and no legal process
    And it is 23 November 2026

  Rule: It binds every library that taxes support, of whatever type

    @id:LAW-001 @level:must @control:LAW-002 @source:FP-1 @source:FP-2 @source:24-90-103.14
    Scenario Outline: A publicly supported library tells a neighbor what a patron borrowed (<case>)
      Given the records are those of <library>
      When an employee tells a neighbor which titles the patron borrowed
      Then the statute forbids it

      Examples:
        | case                     | library                                                      |
        | library-district         | a public library district                                    |
        | state-university         | the library of a state-supported university                  |
        | public-school            | the library of a public school                               |
        | state-prison             | the library of a state prison                                |
        | joint-library            | a library that a city and a school run together              |
        | college-on-taxes         | the library of a private college that lives chiefly on taxes |
        | consortium-for-a-library | a library consortium's office that acts for a member library |

    @id:LAW-002 @level:may @source:FP-2a @source:24-90-103.14
    Scenario: A private college's library that taxes do not support tells a neighbor the same
      Given the records are those of the library of a private college that lives on tuition and gifts
      When an employee tells a neighbor which titles the patron borrowed
      Then the statute does not reach it

    @id:LAW-037 @level:may @source:FP-5 @source:24-90-103.14
    Scenario: A federal library tells a neighbor the same
      Given the records are those of the library of a military base, paid for by the United States
      When an employee tells a neighbor which titles the patron borrowed
      Then the statute does not reach it

    @id:LAW-003 @level:must @control:LAW-002 @source:FP-2b @source:24-90-103.14
    Scenario: A private college also receives a public grant
      Given the records are those of the library of a private college that also receives a public grant
      When an employee tells a neighbor which titles the patron borrowed
      Then it is undetermined until it is known whether the library is supported principally by taxes

    @id:LAW-004 @level:must @control:LAW-005 @reading:T-MENS @source:FP-7
    Scenario: In 1995 the words "or library system" still bound a consortium's office
      Given it is 1 June 1995
      And the records are those of a library consortium's office that acts for no library
      When an employee tells a neighbor which titles the patron borrowed
      Then the statute forbids it
      And whoever told commits a class 2 petty offense, with a fine of at most $300

    @id:LAW-005 @level:may @source:24-90-119.1
    Scenario: Today a consortium's office that acts for no library is not bound
      Given it is 23 November 2026
      And the records are those of a library consortium's office that acts for no library
      When an employee tells a neighbor which titles the patron borrowed
      Then the statute does not reach it

    @id:LAW-044 @level:must @control:LAW-005 @source:24-90-119.1
    Scenario: In August 2003, before "or library system" was struck by any account, such an office is bound
      Given it is 14 August 2003
      And the records are those of a library consortium's office that acts for no library
      When an employee tells a neighbor which titles the patron borrowed
      Then the statute forbids it

    @id:LAW-045 @level:must @control:LAW-005 @reading:T-VER @source:24-90-119.1
    Scenario Outline: Between 2003 and 2006 it is not settled when "or library system" was struck (<case>)
      Given it is <day>
      And the records are those of a library consortium's office that acts for no library
      When an employee tells a neighbor which titles the patron borrowed
      Then it is undetermined while it is unsettled on which day a library system ceased to be bound

      Examples:
        | case      | day            |
        | first-day | 15 August 2003 |
        | last-day  | 31 March 2006  |

    @id:LAW-046 @level:may @source:24-90-119.1
    Scenario: From April 2006, when the words had been struck by every account, such an office is not bound
      Given it is 1 April 2006
      And the records are those of a library consortium's office that acts for no library
      When an employee tells a neighbor which titles the patron borrowed
      Then the statute does not reach it

    @id:LAW-047 @level:must @control:LAW-050 @reading:T-VER @source:24-90-119.1
    Scenario Outline: In 1983 it is not settled when the section took effect (<case>)
      Given it is <day>
      When an employee tells a neighbor which titles the patron borrowed
      Then it is undetermined while it is unsettled on which day of 1983 the section took effect

      Examples:
        | case      | day              |
        | first-day | 1 January 1983   |
        | last-day  | 31 December 1983 |

    @id:LAW-050 @level:may @reading:T-VER @source:FP-1a
    Scenario Outline: In 1983, too, nobody is identified by "somebody" (<case>)
      Given it is <day>
      When an employee tells a neighbor that somebody borrowed a certain title
      Then the statute does not reach it

      Examples:
        | case      | day              |
        | first-day | 1 January 1983   |
        | last-day  | 31 December 1983 |

    @id:LAW-048 @level:must @control:LAW-049 @source:24-90-119.1
    Scenario: From 1984, by every account of the year of its enactment, the section binds
      Given it is 1 January 1984
      When an employee tells a neighbor which titles the patron borrowed
      Then the statute forbids it

    @id:LAW-049 @level:may @source:24-90-119.1
    Scenario: From 1984, too, nobody is identified by "somebody"
      Given it is 1 January 1984
      When an employee tells a neighbor that somebody borrowed a certain title
      Then the statute does not reach it

    @id:LAW-006 @level:must @control:LAW-005 @source:FP-7a
    Scenario: Today a consortium's office may or may not act for a library
      Given it is 23 November 2026
      And the records are those of a library consortium's office that may or may not act for a library
      When an employee tells a neighbor which titles the patron borrowed
      Then it is undetermined until it is known whether that office acts for a library

  Rule: It binds the library's own people and whoever acts for it

    @id:LAW-007 @level:must @control:LAW-008 @source:24-90-119.1
    Scenario Outline: Somebody of the library tells a neighbor what a patron borrowed (<case>)
      When <somebody> tells a neighbor which titles the patron borrowed
      Then the statute forbids it

      Examples:
        | case       | somebody                              |
        | employee   | an employee                           |
        | trustee    | a trustee                             |
        | volunteer  | a volunteer                           |
        | contractor | a contractor who acts for the library |
        | the-body   | the library as a body                 |

    @id:LAW-008 @level:may @source:FP-10
    Scenario: Another patron, who overheard it, tells a neighbor the same
      When another patron, who overheard it at the desk, tells a neighbor which titles the patron borrowed
      Then the statute does not reach it

    @id:LAW-038 @level:may @reading:T-VENDOR @source:FP-8.vendor
    Scenario: An engineer of the library's vendor, against the contract, tells a neighbor the same
      When an engineer of the library's vendor, against the contract, tells a neighbor which titles the patron borrowed
      Then the statute does not reach it

    @id:LAW-009 @level:may @source:FP-11
    Scenario: A book club's own sign-up list is no information of the library
      Given the records are those of a book club that a patron runs
      When the patron who runs the club shows a friend who has signed up for the club
      Then the statute does not reach it

  Rule: It covers any record or other information that shows who used the library

    @id:LAW-010 @level:must @control:LAW-039 @source:FP-13 @source:FP-14 @source:FP-23 @source:FP-88
    Scenario Outline: An employee tells a neighbor of a patron's use of the library (<case>)
      When an employee tells a neighbor <what>
      Then the statute forbids it

      Examples:
        | case                | what                                             |
        | titles-borrowed     | which titles the patron borrowed                 |
        | titles-on-hold      | which titles the patron has on hold              |
        | catalogue-searches  | what the patron searched for in the catalog      |
        | reference-question  | what the patron asked at the reference desk      |
        | purchase-suggestion | that the patron suggested a title for purchase   |
        | presence            | that the patron is in the building now           |
        | program-attended    | that the patron attended a program               |
        | summer-reading      | which pupils finished the summer reading program |

    @id:LAW-039 @level:may @source:FP-1a
    Scenario: An employee tells a neighbor that somebody borrowed a certain title
      When an employee tells a neighbor that somebody borrowed a certain title
      Then the statute does not reach it

    @id:LAW-011 @level:may @reading:T-ANON @source:FP-26 @source:FP-53a @source:FP-88a @source:FP-106
    Scenario Outline: An employee tells a neighbor something that identifies nobody (<case>)
      When an employee tells a neighbor <what>
      Then the statute does not reach it

      Examples:
        | case              | what                                              |
        | circulation-count | that a certain title circulated 412 times         |
        | challenged-book   | how often a challenged book was borrowed          |
        | demands-of-police | how many demands the police made this year        |
        | large-classes     | how many of each large class finished the program |

    @id:LAW-012 @level:must @control:LAW-041 @reading:T-ANON @source:FP-26a
    Scenario: A published figure is so small that it may single somebody out
      When the library publishes as a bare figure that a person of 17 borrowed a certain title yesterday
      Then it is undetermined until it is known whether one person can be singled out

    @id:LAW-041 @level:may @source:FP-26
    Scenario: A published figure is so large that it singles nobody out
      When the library publishes as a bare figure that a certain title circulated 412 times
      Then the statute does not reach it

    @id:LAW-042 @level:reading @reading:T-ANON=direct @source:FP-26a
    Scenario: The small figure, if only direct identifiers identify
      Given the reading that only direct identifiers identify
      When the library publishes as a bare figure that a person of 17 borrowed a certain title yesterday
      Then the statute does not reach it

    @id:LAW-013 @level:must @control:LAW-014 @reading:T-REG @source:FP-29
    Scenario: The registration file shows who is a patron of the library
      When the library gives a city department the names and addresses on its registration file
      Then the statute forbids it
      And it is undetermined whether there is an offense

    @id:LAW-014 @level:may @source:FP-28
    Scenario: A list of those who gave the library books shows no use of it
      When the library gives a city department the names of those who gave it books
      Then the statute does not reach it

    @id:LAW-015 @level:reading @reading:T-REG=no @source:FP-29
    Scenario: The registration file, if registration is not yet use
      Given the reading that registration is not yet use
      When the library gives a city department the names and addresses on its registration file
      Then the statute does not reach it

    @id:LAW-016 @level:must @control:LAW-017 @reading:T-DEAD @reading:T-ENT @source:FP-31
    Scenario: A ledger of 1905 names its borrowers, and whether any of them is living is not known
      When the library exhibits its borrowing ledger of 1905
      Then the statute forbids it
      And it is undetermined whether there is an offense

    @id:LAW-017 @level:may @source:FP-31
    Scenario: The ledger of 1905 is exhibited with the names covered
      When the library exhibits its borrowing ledger of 1905 with the names covered
      Then the statute does not reach it

    @id:LAW-018 @level:reading @reading:T-DEAD=unprotected @source:FP-31
    Scenario: A patron who has died, if the dead are not protected
      Given the patron is no longer alive
      And the reading that the dead are not protected
      When an employee tells a neighbor which titles the patron borrowed
      Then the statute does not reach it

    @id:LAW-019 @level:must @control:LAW-020/nobodys-face @reading:T-CCTV @source:FP-19
    Scenario: A photograph shows who came to a program
      When the library posts on social media a photograph of a program with the patron's face
      Then the statute forbids it
      And it is undetermined whether there is an offense

    @id:LAW-020 @level:may @source:FP-19a @source:FP-20a
    Scenario Outline: An image shows no patron (<case>)
      When the library posts on social media <image>
      Then the statute does not reach it

      Examples:
        | case           | image                                        |
        | nobodys-face   | a photograph of a program with nobody's face |
        | staff-corridor | camera footage of a staff corridor           |

    @id:LAW-021 @level:reading @reading:T-CCTV=not-covered @source:FP-20
    Scenario: Footage of a patron, if camera images are not covered
      Given the reading that camera images are not covered
      When the library gives a newspaper camera footage of the patron in the reading room
      Then the statute does not reach it

  Rule: To disclose is to let another person learn it, by whatever means

    @id:LAW-022 @level:must @control:LAW-023 @reading:T-EXPOSE @source:FP-16 @source:FP-38a.statute
    Scenario Outline: Something is left where anyone can read it (<case>)
      When the library leaves <what> where anyone can read it
      Then the statute forbids it
      And it is undetermined whether there is an offense

      Examples:
        | case              | what                                                     |
        | sign-up-sheet     | the sign-up sheet for its computers                      |
        | self-check-screen | the patron's name and titles on a self-check screen      |
        | receipt-in-tray   | the patron's receipt in the tray of a self-check machine |

    @id:LAW-023 @level:may @source:FP-16
    Scenario Outline: The same thing is kept where only staff can read it (<case>)
      When the library leaves <what> where only staff on duty can read it
      Then the statute does not reach it

      Examples:
        | case              | what                                                     |
        | sign-up-sheet     | the sign-up sheet for its computers                      |
        | self-check-screen | the patron's name and titles on a self-check screen      |
        | receipt-in-tray   | the patron's receipt in the tray of a self-check machine |

    @id:LAW-024 @level:reading @reading:T-EXPOSE=no @source:FP-16
    Scenario: A sign-up sheet is left about, if that is not disclosing
      Given the reading that leaving a paper about is not disclosing
      When the library leaves the sign-up sheet for its computers where anyone can read it
      Then the statute does not reach it

    @id:LAW-025 @level:must @control:LAW-026 @source:FP-13a
    Scenario: A caller asks for a patron, and an employee who knows that she is there calls her by name for all to hear
      When an employee who knows that the patron is there calls her by name over the loudspeaker
      Then the statute forbids it

    @id:LAW-026 @level:may @source:FP-13b
    Scenario: A caller leaves a note for a patron who may be there
      When an employee takes a note for the patron, saying nothing of whether she is there
      Then the statute does not reach it

    @id:LAW-027 @level:may @reading:T-INT @source:FP-46a @source:FP-116
    Scenario Outline: Somebody within the library looks and tells nobody (<case>)
      When an employee <looks> and tells nobody
      Then the statute does not reach it
      And nobody commits an offense under subsection (3)

      Examples:
        | case       | looks                                                  |
        | newsletter | uses in-house the names and addresses of its borrowers |
        | curiosity  | looks up the patron's loans                            |

    @id:LAW-028 @level:reading @reading:T-INT=yes @source:FP-116
    Scenario: An employee looks out of curiosity, if that is a disclosure
      Given the reading that a look-up that nobody needs is a disclosure
      And the purpose is to satisfy curiosity
      When an employee looks up the patron's loans and tells nobody
      Then the statute forbids it

  Rule: It is kept from everybody but the patron

    @id:LAW-029 @level:must @control:LAW-030 @source:FP-14 @source:FP-68b @source:FP-71 @source:FP-88
    Scenario Outline: The library tells somebody else what a patron has borrowed (<case>)
      When the library tells <somebody> the patron's loans
      Then the statute forbids it
      And it is undetermined whether there is an offense

      Examples:
        | case       | somebody                                              |
        | husband    | the patron's husband                                  |
        | roommate   | the patron's roommate                                 |
        | home-aide  | the patron's home aide                                |
        | employer   | the patron's employer                                 |
        | landlord   | the patron's landlord                                 |
        | teacher    | a teacher                                             |
        | newspaper  | a newspaper                                           |
        | researcher | a researcher                                          |
        | impostor   | a caller who says that she is the patron, and is not, |

    @id:LAW-030 @level:may @reading:T-SELF @source:FP-64 @source:24-72-202.4
    Scenario: The library tells the patron herself at the desk
      When the library tells the patron, who has shown photo identification, the patron's loans
      Then the statute does not reach it

    @id:LAW-040 @level:may @reading:T-SELF @source:FP-64a
    Scenario: The library tells the patron herself by telephone
      When the library tells a caller who says that she is the patron, and is, the patron's loans
      Then the statute does not reach it

    @id:LAW-031 @level:must @control:LAW-040 @source:FP-64a
    Scenario: A caller says that she is the patron, and nobody has verified it
      When the library tells a caller who says that she is the patron, which nobody has verified, the patron's loans
      Then it is undetermined until it is known whether the caller is the patron

    @id:LAW-032 @level:must @control:LAW-043 @source:FP-67
    Scenario: Two adults share an account, and one asks what the other borrowed
      When the library tells one of two adults who share the account what was borrowed on it
      Then it is undetermined until it is known which of the two is the user of those loans

    @id:LAW-043 @level:may @reading:T-SELF @source:FP-67
    Scenario: Two adults share an account, and the one whose loans they are asks
      When the library tells the one of two adults who is the user of those loans what was borrowed on it
      Then the statute does not reach it

    @id:LAW-051 @level:must @control:LAW-043 @reading:T-SELF @reading:T-USER @source:FP-67
    Scenario Outline: Two adults share an account, and it is settled that one holds it and the other borrowed (<case>)
      When the library tells <asker> what was borrowed on it
      Then it is undetermined while it is unsettled who is the user of a loan on another's account

      Examples:
        | case     | asker                                              |
        | holder   | the holder of an account on which another borrowed |
        | borrower | the one who borrowed on another's account          |

    @id:LAW-052 @level:reading @reading:T-USER=borrower @source:FP-67
    Scenario: The holder of the account asks, if the user is the one who borrowed
      Given the reading that the user is the one who borrowed
      When the library tells the holder of an account on which another borrowed what was borrowed on it
      Then the statute forbids it

    @id:LAW-053 @level:reading @reading:T-USER=holder @source:FP-67
    Scenario: The borrower asks, if the user is the one in whose name the account is
      Given the reading that the user is the one in whose name the account is
      When the library tells the one who borrowed on another's account what was borrowed on it
      Then the statute forbids it

    @id:LAW-054 @level:reading @reading:T-SELF @reading:T-USER=either @source:FP-67
    Scenario: The holder of the account asks, if either of the two is the user
      Given the reading that either of the two is the user
      When the library tells the holder of an account on which another borrowed what was borrowed on it
      Then the statute does not reach it

    @id:LAW-033 @level:may @reading:T-SELF @source:FP-38 @source:FP-104
    Scenario Outline: The patron, who has shown who she is, is given or told what is her own (<case>)
      When the library <does> the patron, who has shown photo identification, <what>
      Then the statute does not reach it

      Examples:
        | case     | does  | what                                      |
        | receipt  | hands | the receipt for the patron's loans        |
        | subpoena | tells | that the patron's records were subpoenaed |

    @id:LAW-034 @level:may @reading:T-SELF @source:FP-104a
    Scenario: A court has forbidden the library to tell the patron: its order forbids it, and not this statute
      Given a court has forbidden the library to tell the patron
      When the library tells the patron, who has shown photo identification, that the patron's records were subpoenaed
      Then the statute does not reach it
      But other law forbids it

    @id:LAW-035 @level:may @reading:T-SELF @source:FP-65
    Scenario: The patron signs in and sees her own loans
      When the patron, signed in with her own card number and PIN, sees the patron's own loans on the library's website
      Then the statute does not reach it

    @id:LAW-036 @level:reading @reading:T-SELF=yes @source:FP-64
    Scenario: The patron is told her own loans, if even that is a disclosure
      Given the reading that telling a person about herself is a disclosure
      When the library tells the patron, who has shown photo identification, the patron's loans
      Then the statute forbids it
