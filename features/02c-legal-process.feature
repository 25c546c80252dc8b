@kind:law @provision:24-90-119.2.c
Feature: What process or other law requires may be told
  C.R.S. 24-90-119 (2): "Records may be disclosed in the following instances: (c) Pursuant to subpoena, upon court order,
  or where otherwise required by law".

  A request is not process, and a permission is not a requirement.

  Background:
    Given an ordinary case: a public library district, a living adult patron, no consent and no legal process
    And it is 23 November 2026

  Rule: A subpoena or a court's order that is in order is obeyed

    @id:LAW-300 @level:may @source:FP-91 @source:CRCP-45
    Scenario: The library gives what a subpoena in order demands
      Given the library has received a subpoena of a Colorado district court
      And it is in order and covers what is given
      When the library gives whoever sent it the patron's loans
      Then the statute permits it under subsection (2)(c)
      And the law compels it

    @id:LAW-301 @level:may @reading:T-WARRANT @source:FP-91f @source:FP-92 @source:FP-94 @source:CRCP-45 @source:16-3-301
    Scenario Outline: The library gives what other process in order demands (<case>)
      Given the library has received <paper>
      And it is in order and covers what is given
      When the library gives whoever sent it the patron's loans
      Then the statute permits it under subsection (2)(c)
      And the law compels it

      Examples:
        | case                  | paper                                                        |
        | attorney-subpoena     | a subpoena that a party's attorney issued in a Colorado case, to which nobody has objected |
        | grand-jury            | a federal grand-jury subpoena                                |
        | enforced-subpoena     | a district court's order to obey a state agency's subpoena   |
        | municipal-court-order | an order of a Colorado municipal court                       |
        | production-order      | a Colorado court's order to produce records                  |
        | search-warrant        | a search warrant signed by a judge of a court of record      |

    @id:LAW-316 @level:may @reading:T-ADM @source:24-90-119.2.c @source:2015-CO-1
    Scenario: A state agency's subpoena may be answered, and compels nothing until a court orders that it be obeyed
      Given the library has received an administrative subpoena of a state agency
      And it is in order and covers what is given
      When the library gives whoever sent it the patron's loans
      Then the statute permits it under subsection (2)(c)
      And nothing compels it

    @id:LAW-317 @level:may @source:24-90-119.2.c @source:50-USC-1861
    Scenario Outline: The library gives what the foreign intelligence surveillance court orders (<case>)
      Given it is <day>
      And the library has received an order of the foreign intelligence surveillance court
      And it is in order and covers what is given
      When the library gives whoever sent it the patron's loans
      Then the statute permits it under subsection (2)(c)
      And the law compels it

      Examples:
        | case     | day           |
        | in-2010  | 1 June 2010   |
        | last-day | 14 March 2020 |

    @id:LAW-302 @level:must @control:LAW-300 @reading:T-DEFECT @source:FP-91a @source:FP-91b @source:FP-91d @source:FP-91e @source:FP-91g @source:CRCP-45
    Scenario Outline: The library gives what a subpoena that falls short demands (<case>)
      Given the library has received <paper>
      But it <shortcoming>
      When the library gives whoever sent it the patron's loans
      Then the statute forbids it, and subsection (2)(c) does not excuse it

      Examples:
        | case             | paper                                   | shortcoming                                                      |
        | beyond-its-scope | a subpoena of a Colorado district court | covers the loans of June, and those of July are given            |
        | another-body     | a subpoena of a Colorado district court | is addressed to the city and not to the library, a separate body |
        | unsigned         | a subpoena of a Colorado district court | has no case number and no signature                              |
        | stayed           | a subpoena of a Colorado district court | is stayed until the court has ruled on a motion to quash         |
        | lapsed           | a subpoena of a Colorado district court | has lapsed                                                       |
        | another-state    | a subpoena of a court of another state  | was not domesticated in Colorado                                 |

    @id:LAW-312 @level:may @source:24-90-119.2.c
    Scenario: The library gives what a court's order demands
      Given the library has received an order of a Colorado district court
      And it is in order and covers what is given
      When the library gives whoever sent it the patron's loans
      Then the statute permits it under subsection (2)(c)
      And the law compels it

    @id:LAW-313 @level:must @control:LAW-312 @reading:T-DEFECT @source:24-90-119.2.c
    Scenario Outline: The library gives what a court's order that falls short demands (<case>)
      Given the library has received <paper>
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

    @id:LAW-314 @level:reading @reading:T-COURT=any @source:FP-95
    Scenario: The court that is not of record, if the order of any court is a court order
      Given the library has received an order of a Colorado municipal court
      But it comes from a court that is not of record
      And the reading that the order of any court is a court order
      When the library gives whoever sent it the patron's loans
      Then the statute permits it under subsection (2)(c)

    @id:LAW-380 @level:reading @reading:T-COURT=of-record @source:FP-95 @source:2-4-401
    Scenario: The court that is not of record, if only a court of record is meant
      Given the library has received an order of a Colorado municipal court
      But it comes from a court that is not of record
      And the reading that a court is a court of record
      When the library gives whoever sent it the patron's loans
      Then the statute forbids it, and subsection (2)(c) does not excuse it

    @id:LAW-315 @level:reading @reading:T-WARRANT=open @source:FP-94
    Scenario: The search warrant, if it is open whether a hearing must come first
      Given the library has received a search warrant signed by a judge of a court of record
      And the reading that it is open whether a hearing must come before a search warrant
      When the library gives the police the patron's loans
      Then it is undetermined while it is unsettled whether a hearing must come before a search warrant

    @id:LAW-303 @level:must @control:LAW-300 @source:FP-91h @source:FP-91i
    Scenario Outline: Something about the subpoena is not known (<case>)
      Given the library has received a subpoena of a Colorado district court
      But it is not known <question>
      When the library gives whoever sent it the patron's loans
      Then it is undetermined until it is known <question>

      Examples:
        | case          | question                                    |
        | two-of-a-name | whether the patron is the one whom it names |
        | return-date   | whether it is still in force                |
        | form          | whether it is valid on its face             |

    @id:LAW-376 @level:must @control:LAW-300 @source:FP-91h
    Scenario: The subpoena's name is borne by two patrons
      Given the library has received a subpoena of a Colorado district court
      But it bears a name that two patrons have
      When the library gives whoever sent it the patron's loans
      Then it is undetermined until it is known whether the patron is the one whom it names

    @id:LAW-377 @level:may @source:FP-91h
    Scenario: The subpoena names one patron and no other
      Given the library has received a subpoena of a Colorado district court
      And it names one patron and no other
      When the library gives whoever sent it the patron's loans
      Then the statute permits it under subsection (2)(c)
      And the law compels it

    @id:LAW-304 @level:must @control:LAW-301/municipal-court-order @reading:T-COURT @source:FP-95 @source:2-4-401
    Scenario: Whether the municipal court is a court of record is not known
      Given the library has received an order of a Colorado municipal court
      But it is not known whether the court is a court of record
      When the library gives whoever sent it the patron's loans
      Then it is undetermined until it is known whether the court is a court of record

    @id:LAW-305 @level:must @control:LAW-301/municipal-court-order @reading:T-COURT @source:FP-95 @source:2-4-401
    Scenario: The municipal court is not a court of record
      Given the library has received an order of a Colorado municipal court
      But it comes from a court that is not of record
      When the library gives whoever sent it the patron's loans
      Then it is undetermined while it is unsettled whether the order of a court that is not of record is a court order

    @id:LAW-306 @level:must @control:LAW-307 @source:FP-94a @source:16-3-304
    Scenario: A warrant names one computer, and the sign-up sheets are given
      Given the library has received a search warrant signed by a judge of a court of record
      But it names public computer 4 and not what is given
      When an employee gives the police the sign-up sheet for its computers
      Then the statute forbids it, and subsection (2)(c) does not excuse it

    @id:LAW-307 @level:may @reading:T-RECSCOPE @reading:T-WARRANT @source:FP-94a
    Scenario: A warrant names the sign-up sheets that are given
      Given the library has received a search warrant signed by a judge of a court of record
      And it is in order and covers what is given
      When an employee gives the police the sign-up sheet for its computers
      Then the statute permits it under subsection (2)(c)
      And the law compels it

    @id:LAW-308 @level:may @reading:T-RECSCOPE @source:FP-97
    Scenario: An employee under subpoena testifies that she saw the patron in the library
      Given the library has received a subpoena of a Colorado district court
      When an employee tells the court that the patron was seen in the library
      Then the statute permits it under subsection (2)(c)
      And the law compels it

    @id:LAW-309 @level:may @reading:T-VENDOR @source:FP-91c @source:16-3-301.1
    Scenario: The hosting vendor answers a subpoena of its own, and the library does nothing
      Given the library's vendor alone has received a subpoena of a Colorado district court
      When the vendor that hosts the library's system gives whoever sent it the patron's loans
      Then the statute does not reach it

    @id:LAW-310 @level:reading @reading:T-DEFECT=comply @source:FP-91d
    Scenario: The unsigned subpoena, if a defective paper is to be obeyed
      Given the library has received a subpoena of a Colorado district court
      But it has no case number and no signature
      And the reading that a defective paper is to be obeyed
      When the library gives whoever sent it the patron's loans
      Then the statute permits it under subsection (2)(c)

    @id:LAW-311 @level:reading @reading:T-ADM=judge-only @source:24-90-119.2.c
    Scenario: The state agency's subpoena, if only a judge's subpoena is a subpoena
      Given the library has received an administrative subpoena of a state agency
      And it is in order and covers what is given
      And the reading that only a judge's subpoena is a subpoena
      When the library gives whoever sent it the patron's loans
      Then the statute forbids it, and subsection (2)(c) does not excuse it

  Rule: A request is not process

    @id:LAW-325 @level:must @control:LAW-326 @source:FP-49a @source:FP-94b @source:FP-101 @source:FP-107
    Scenario Outline: The police, who are looking into a burglary, are given a patron's loans without process (<case>)
      Given the purpose is to solve a burglary that has nothing to do with the library
      And the library has received <request>
      When the library gives the police the patron's loans
      Then the statute forbids it, and subsection (2)(c) does not excuse it

      Examples:
        | case              | request                                                  |
        | badge             | only a detective's badge                                 |
        | prosecutor-letter | only a letter from the district attorney                 |
        | warrant-to-come   | only an officer's word that a judge is signing a warrant |
        | preservation      | only a letter asking it to preserve the records          |

    @id:LAW-326 @level:may @reading:T-WARRANT @source:FP-94
    Scenario: The police, who are looking into a burglary, are given a patron's loans on a search warrant
      Given the purpose is to solve a burglary that has nothing to do with the library
      And the library has received a search warrant signed by a judge of a court of record
      When the library gives the police the patron's loans
      Then the statute permits it under subsection (2)(c)
      And the law compels it

    @id:LAW-881 @level:may @reading:T-WARRANT @source:16-3-301
    Scenario: A search warrant commands officers and not the library, and they are given a patron's loans on it
      Given the purpose is to solve a burglary that has nothing to do with the library
      And the library has received a search warrant signed by a judge of a court of record
      And it is addressed to the officers who carry it out, and not to the library
      When the library gives the police the patron's loans
      Then the statute permits it under subsection (2)(c)
      And the law compels it

    @id:LAW-880 @level:must @control:LAW-350 @source:24-90-119.2.c
    Scenario: An immigration officer brings a warrant of the agency's own, which no judge has signed
      Given it is 15 December 2025
      And the purpose is federal immigration enforcement
      And the library has received a warrant that an immigration officer has signed, and no judge
      When the library gives a federal immigration officer the patron's loans
      Then the statute forbids it, and subsection (2)(c) does not excuse it
      And section 24-74.1-102 forbids it

    @id:LAW-318 @level:must @control:LAW-319 @source:24-90-119.2.c
    Scenario: A lawyer is given a patron's loans on a discovery request alone
      Given the library has received only a lawyer's discovery request
      When the library gives whoever sent it the patron's loans
      Then the statute forbids it, and subsection (2)(c) does not excuse it

    @id:LAW-319 @level:may @source:FP-91f @source:CRCP-45
    Scenario: A lawyer is given a patron's loans on a subpoena, to which nobody has objected
      Given the library has received a subpoena that a party's attorney issued in a Colorado case, to which nobody has objected
      When the library gives whoever sent it the patron's loans
      Then the statute permits it under subsection (2)(c)
      And the law compels it

    @id:LAW-327 @level:must @control:LAW-328 @reading:T-EXIG @source:FP-101a
    Scenario: An officer says that a child is in imminent danger, and the library sees none
      Given the purpose is to find a child said to be in danger
      And the library has received only an officer's word of imminent danger, of which the library sees nothing
      When the library gives the police the patron's loans
      Then the statute forbids it, and subsection (2)(c) does not excuse it

    @id:LAW-328 @level:may @reading:T-WARRANT @source:FP-94
    Scenario: An officer who says that a child is in imminent danger has a search warrant
      Given the purpose is to find a child said to be in danger
      And the library has received a search warrant signed by a judge of a court of record
      When the library gives the police the patron's loans
      Then the statute permits it under subsection (2)(c)
      And the law compels it

    @id:LAW-321 @level:may @reading:T-WARRANT @source:FP-94
    Scenario: The police are given a patron's loans on a search warrant
      Given the library has received a search warrant signed by a judge of a court of record
      When the library gives the police the patron's loans
      Then the statute permits it under subsection (2)(c)
      And the law compels it

    @id:LAW-322 @level:must @control:LAW-323 @reading:T-CCTV @source:FP-50a
    Scenario: The police are given a week of footage to look for a fugitive
      Given the library has received only a detective's badge
      And the purpose is to look for a fugitive
      When the library gives the police a week of camera footage
      Then the statute forbids it, and subsection (2)(c) does not excuse it

    @id:LAW-323 @level:may @reading:T-CCTV @reading:T-RECSCOPE @reading:T-WARRANT @source:FP-50a
    Scenario: The police are given a week of footage on a search warrant
      Given the library has received a search warrant signed by a judge of a court of record
      And the purpose is to look for a fugitive
      When the library gives the police a week of camera footage
      Then the statute permits it under subsection (2)(c)

    @id:LAW-329 @level:reading @reading:T-EXIG=claim @source:FP-101a
    Scenario: The child in imminent danger, if an emergency is a need of the library
      Given the purpose is to find a child said to be in danger
      And the library has received only an officer's word of imminent danger, of which the library sees nothing
      And the reading that an emergency is a need of the library
      When the library gives the police the patron's loans
      Then the statute permits it under subsection (2)(a)

  Rule: Other law must require it; to permit it is not enough

    @id:LAW-330 @level:may @reading:T-RECSCOPE @source:FP-98a @source:18-USC-2709.f
    Scenario: A national security letter comes to a library that runs its own e-mail service
      Given the library has received a national security letter
      And under other law the letter binds a library that runs its own e-mail service
      When the library gives whoever sent it the patron's name as a user of its e-mail service
      Then the statute permits it under subsection (2)(c)
      And the law compels it

    @id:LAW-331 @level:must @control:LAW-330 @source:FP-98 @source:18-USC-2709.f
    Scenario: A national security letter comes to a library without e-mail service of its own
      Given the library has received a national security letter
      But under other law the letter binds no library without e-mail service of its own
      When the library gives whoever sent it the patron's name as a user of its e-mail service
      Then the statute forbids it, and subsection (2)(c) does not excuse it

    @id:LAW-332 @level:must @control:LAW-333 @reading:T-IMMUNE @reading:T-REPORT @source:FP-103 @source:19-3-304.3
    Scenario: A public librarian reports what a child borrowed, though no law obliges her to
      Given the patron is a child of 10
      And the purpose is to report suspected child abuse
      And under other law anyone may report suspected abuse, and no librarian must
      When an employee tells the county department of human services that the child comes to the library, and its loans
      Then the statute forbids it, and subsection (2)(c) does not excuse it
      And it is undetermined whether there is an offense

    @id:LAW-333 @level:may @source:FP-103 @source:19-3-304.3
    Scenario: A public librarian reports what she saw of a child, and nothing of the library
      Given the patron is a child of 10
      And the purpose is to report suspected child abuse
      And under other law anyone may report suspected abuse, and no librarian must
      When an employee tells the county department of human services the child's bruises, and nothing of the library
      Then the statute does not reach it

    @id:LAW-334 @level:may @reading:T-RECSCOPE @source:FP-103a @source:19-3-304.2
    Scenario: A school's librarian reports what she must
      Given the records are those of the library of a public school
      And the patron is a child of 10
      And the purpose is to report suspected child abuse
      And under other law a school's employee must report suspected abuse
      When an employee tells the county department of human services what was learned of the pupil in the library
      Then the statute permits it under subsection (2)(c)
      And the law compels it

    @id:LAW-335 @level:reading @reading:T-REPORT=yes @source:FP-103
    Scenario: The public librarian, if what law permits to be reported it requires
      Given the purpose is to report suspected child abuse
      And under other law anyone may report suspected abuse, and no librarian must
      And the reading that what law permits to be reported it requires
      When an employee tells the county department of human services that the child comes to the library, and its loans
      Then the statute permits it under subsection (2)(c)

    @id:LAW-381 @level:reading @reading:T-IMMUNE=yes @reading:T-REPORT @source:FP-103 @source:19-3-309
    Scenario: The public librarian, if who reports in good faith is immune from the penalty
      Given the patron is a child of 10
      And the purpose is to report suspected child abuse
      And under other law anyone may report suspected abuse, and no librarian must
      And the reading that who reports child abuse in good faith is immune from the penalty
      When an employee tells the county department of human services that the child comes to the library, and its loans
      Then the statute forbids it
      But whoever told commits no offense under subsection (3)

    @id:LAW-382 @level:reading @reading:T-IMMUNE=no @reading:T-MENS @reading:T-REPORT @source:FP-103 @source:19-3-309
    Scenario: The public librarian, if no immunity reaches the penalty
      Given the patron is a child of 10
      And the purpose is to report suspected child abuse
      And under other law anyone may report suspected abuse, and no librarian must
      And the reading that no immunity reaches the penalty
      When an employee tells the county department of human services that the child comes to the library, and its loans
      Then the statute forbids it
      And whoever told commits a civil infraction, with a fine of at most $300

    @id:LAW-336 @level:may @reading:T-FERPA @source:FP-86 @source:20-USC-1232g
    Scenario: A parent asks a school's library under FERPA, the pupil being fifteen
      Given the records are those of the library of a public school
      And under other law FERPA entitles the parent of a pupil of fifteen to see it
      When the library shows the pupil's parent the pupil's account record
      Then the statute permits it under subsection (2)(c)
      And the law compels it

    @id:LAW-337 @level:must @control:LAW-336 @source:FP-86a @source:34-CFR-99.31
    Scenario: A parent asks a school's library under FERPA, the pupil being eighteen
      Given the records are those of the library of a public school
      But under other law FERPA merely allows it, the pupil being eighteen and a dependent
      When the library shows the pupil's parent the pupil's account record
      Then the statute forbids it, and subsection (2)(c) does not excuse it

    @id:LAW-378 @level:may @reading:T-FERPA @source:FP-86 @source:20-USC-1232g
    Scenario: A parent asks for the loans of a pupil of fifteen, which the school keeps as an education record
      Given the records are those of the library of a public school
      And the patron is a child of 15
      And the school keeps what is given as an education record
      When the library shows the pupil's parent the pupil's account record
      Then the statute permits it under subsection (2)(c)
      And the law compels it

    @id:LAW-379 @level:must @control:LAW-378 @source:FP-86a @source:20-USC-1232g
    Scenario: A parent asks for the loans of a pupil of eighteen, which the school keeps as an education record
      Given the records are those of the library of a public school
      And the patron is an adult of 18
      And the school keeps what is given as an education record
      When the library shows the pupil's parent the pupil's account record
      Then the statute forbids it

    @id:LAW-383 @level:reading @reading:T-FERPA=no @source:FP-86 @source:20-USC-1232g
    Scenario: A parent asks for the loans of a pupil of fifteen, if FERPA requires nothing of a library
      Given the records are those of the library of a public school
      And the patron is a child of 15
      And the school keeps what is given as an education record
      And the reading that FERPA requires nothing of a library
      When the library shows the pupil's parent the pupil's account record
      Then the statute forbids it

    @id:LAW-390 @level:must @control:LAW-378 @source:20-USC-1232g
    Scenario: A parent asks for the loans of a student of fifteen at a state university, where the right is the student's own
      Given the records are those of the library of a state-supported university
      And the patron is a child of 15
      And the school keeps what is given as an education record
      When the library shows the pupil's parent the pupil's account record
      Then the statute forbids it

    @id:LAW-391 @level:must @control:LAW-378 @source:34-CFR-99.4
    Scenario: A father whose rights a court has ended asks for the loans of a pupil of fifteen
      Given the records are those of the library of a public school
      And the patron is a child of 15
      And the school keeps what is given as an education record
      When the library shows the pupil's father, whose rights a court has ended, the pupil's account record
      Then the statute forbids it

    @id:LAW-392 @level:must @control:LAW-378 @source:20-USC-1232g
    Scenario: A parent asks a public library for what a school keeps as an education record
      Given the patron is a child of 15
      And the school keeps what is given as an education record
      When the library shows the pupil's parent the pupil's account record
      Then the statute forbids it

    @id:LAW-371 @level:must @control:LAW-372 @reading:T-PARREC @source:FP-76 @source:14-10-123.8
    Scenario: A father with parenting time only asks at the desk for his child's loans
      Given the patron is a child of 10
      And a father with parenting time only, the mother being sole custodian, has neither the child's card nor its number
      When that adult sees the child's loans on paper at the desk
      Then the statute forbids it, and subsection (2)(d) does not excuse it

    @id:LAW-372 @level:may @source:14-10-123.8
    Scenario: A father with parenting time only asks at the desk how often a title was borrowed
      Given the patron is a child of 10
      And a father with parenting time only, the mother being sole custodian, has neither the child's card nor its number
      When that adult sees that a certain title circulated 412 times on paper at the desk
      Then the statute does not reach it

    @id:LAW-373 @level:reading @reading:T-PARREC=yes @source:FP-76 @source:14-10-123.8
    Scenario Outline: A parent asks at the desk, if section 14-10-123.8 requires it (<case>)
      Given the patron is a child of 10
      And <parent> has neither the child's card nor its number
      And the reading that section 14-10-123.8 requires it
      When that adult sees the child's loans on paper at the desk
      Then the statute permits it under subsection (2)(c)
      And the law compels it

      Examples:
        | case           | parent                                                              |
        | parenting-time | a father with parenting time only, the mother being sole custodian, |
        | joint-father   | a father who shares all parental responsibilities by court order    |

    @id:LAW-374 @level:reading @reading:T-PARREC=yes @source:FP-76b @source:14-10-123.8
    Scenario Outline: Others ask at the desk, if section 14-10-123.8 requires it of a parent (<case>)
      Given the patron is a child of 10
      And <adult> has neither the child's card nor its number
      And the reading that section 14-10-123.8 requires it
      When that adult sees the child's loans on paper at the desk
      Then the statute forbids it, and subsection (2)(d) does not excuse it

      Examples:
        | case              | adult                                                                                        |
        | barred-by-court   | a father who shares parental responsibilities but whom a court bars from the child's records |
        | rights-terminated | a father whose parental rights a court has ended                                             |
        | stepfather        | a stepfather who is neither adoptive father nor guardian                                     |

    @id:LAW-375 @level:reading @reading:T-PARREC=yes @source:14-10-123.8
    Scenario: A father with parenting time asks for the loans of a child of eighteen, if section 14-10-123.8 requires it
      Given the patron is an adult of 18
      And a father with parenting time only, the mother being sole custodian, has neither the child's card nor its number
      And the reading that section 14-10-123.8 requires it
      When that adult sees the child's loans on paper at the desk
      Then the statute forbids it, and subsection (2)(d) does not excuse it

  Rule: The open-records act does not open library records

    @id:LAW-340 @level:must @control:LAW-341 @reading:T-CCTV @reading:T-ENT @reading:T-REG @source:FP-17 @source:FP-17a @source:FP-20 @source:FP-25 @source:FP-100 @source:FP-100c @source:24-72-204.3.a.VII
    Scenario Outline: An open-records request is answered with names (<case>)
      Given the library has received an open-records request
      When the library gives whoever made the open-records request <what>
      Then the statute forbids it
      And section 24-72-204(3)(a)(VII) forbids it

      Examples:
        | case            | what                                             |
        | room-bookings   | the study-room bookings with patrons' names      |
        | company-booking | the study-room bookings with a company's name    |
        | footage         | camera footage of the patron in the reading room |
        | fines           | the ledger of fines with patrons' names          |
        | borrowers       | the names of those who borrowed a certain title  |
        | address         | the patron's address on the registration file    |

    @id:LAW-341 @level:may @source:FP-17
    Scenario: An open-records request is answered with every name struck out
      Given the library has received an open-records request
      When the library gives whoever made the open-records request the study-room bookings with every name struck out
      Then the statute does not reach it

    @id:LAW-342 @level:reading @reading:T-ENT=no @source:FP-17a @source:2-4-401.8
    Scenario: A company's booking, if only natural persons are persons
      Given the library has received an open-records request
      And the reading that only natural persons are persons
      When the library gives whoever made the open-records request the study-room bookings with a company's name
      Then the statute does not reach it

    @id:LAW-343 @level:may @reading:T-SELF @source:FP-100a @source:24-72-202.4
    Scenario: The patron asks for her own record under the open-records act
      Given the library has received an open-records request
      And under other law the person in interest may inspect her own record
      When the library gives the patron, who has shown photo identification, the patron's account record
      Then the statute does not reach it
      And the law compels it

    @id:LAW-344 @level:must @control:LAW-345 @reading:T-CORAPAR @source:FP-100b @source:24-72-202.4
    Scenario: A mother without card or number asks for her child's loans under the open-records act
      Given the patron is a child of 10
      And the library has received an open-records request
      When the library gives the child's mother the child's loans
      Then the statute forbids it, and subsection (2)(d) does not excuse it

    @id:LAW-345 @level:may @source:FP-91
    Scenario: A mother without card or number serves a subpoena for her child's loans
      Given the patron is a child of 10
      And the library has received a subpoena of a Colorado district court
      When the library gives the child's mother the child's loans
      Then the statute permits it under subsection (2)(c)

    @id:LAW-346 @level:reading @reading:T-CORAPAR=yes @source:FP-100b
    Scenario: The mother's request, if the open-records act prevails for a child's parent
      Given the patron is a child of 10
      And the library has received an open-records request
      And the reading that the open-records act prevails for a child's parent
      When the library gives the child's mother the child's loans
      Then the statute permits it under subsection (2)(c)

  @provision:24-74.1-102
  Rule: For federal immigration enforcement other law asks for more than subsection (2)

    @id:LAW-350 @level:may @source:24-74.1-102
    Scenario: An immigration officer has a warrant that a federal judge signed
      Given it is 15 December 2025
      And the purpose is federal immigration enforcement
      And the library has received a warrant signed by a federal judge
      When the library gives a federal immigration officer the patron's loans
      Then the statute permits it under subsection (2)(c)
      And the law compels it

    @id:LAW-882 @level:must @control:LAW-350 @reading:T-DEFECT @source:24-74-103 @source:24-74.1-102
    Scenario Outline: An immigration officer has a federal judge's warrant, on which this cannot be done (<case>)
      Given it is 15 December 2025
      And the purpose is federal immigration enforcement
      And the library has received a warrant signed by a federal judge
      And it <quality>
      When the library gives a federal immigration officer the patron's loans
      Then the statute forbids it, and subsection (2)(c) does not excuse it
      And section 24-74-103 forbids it
      And section 24-74.1-102 forbids it

      Examples:
        | case      | quality                                                |
        | lapsed    | has lapsed                                             |
        | for-june  | covers the loans of June, and those of July are given  |
        | unsigned  | has no case number and no signature                    |

    @id:LAW-883 @level:may @reading:T-INT @source:24-74-103
    Scenario: An employee looks up a patron's loans, in a case of federal immigration enforcement, and tells nobody
      Given it is 15 December 2025
      And the purpose is federal immigration enforcement
      When an employee looks up the patron's loans and tells nobody
      Then the statute does not reach it
      And nobody commits an offense under subsection (3)

    @id:LAW-884 @level:may @reading:T-SELF @source:24-74-103
    Scenario: In a case of federal immigration enforcement a patron is told what she herself has on loan
      Given it is 15 December 2025
      And the purpose is federal immigration enforcement
      When the library tells the patron, who has shown photo identification, the patron's loans
      Then the statute does not reach it

    @id:LAW-885 @level:must @control:LAW-886 @source:24-74-103
    Scenario: For federal immigration enforcement the police have a state agency's subpoena, which no court issued
      Given it is 15 December 2025
      And the purpose is federal immigration enforcement
      And the library has received an administrative subpoena of a state agency
      When the library gives the police the patron's loans
      Then section 24-74-103 forbids it

    @id:LAW-886 @level:may @source:24-74-103
    Scenario: For federal immigration enforcement the police have a demand that a statute makes of every library
      Given it is 15 December 2025
      And the purpose is federal immigration enforcement
      And the library has received a demand that a statute makes of every library
      When the library gives the police the patron's loans
      Then the statute permits it under subsection (2)(c)
      And the law compels it

    @id:LAW-351 @level:must @control:LAW-350 @reading:T-IMM @source:24-74.1-102
    Scenario: An immigration officer has a subpoena of a Colorado court, which binds the library and does not suffice
      Given it is 15 December 2025
      And the purpose is federal immigration enforcement
      And the library has received a subpoena of a Colorado district court
      When the library gives a federal immigration officer the patron's loans
      Then section 24-74.1-102 forbids it
      But the subpoena still commands the library, which answers by a motion to quash or as counsel advises

    @id:LAW-352 @level:reading @reading:T-IMM=court-issued @source:24-74-103
    Scenario: The Colorado subpoena, if a state court's process is enough
      Given it is 15 December 2025
      And the purpose is federal immigration enforcement
      And the library has received a subpoena of a Colorado district court
      And the reading that a state court's process is enough for immigration enforcement
      When the library gives a federal immigration officer the patron's loans
      Then the statute permits it under subsection (2)(c)

    @id:LAW-353 @level:must @control:LAW-350 @source:24-74-103 @source:24-74.1-102
    Scenario: An immigration officer has a subpoena that an officer signed
      Given it is 15 December 2025
      And the purpose is federal immigration enforcement
      And the library has received an administrative subpoena signed by an immigration officer
      When the library gives a federal immigration officer the patron's loans
      Then section 24-74-103 forbids it
      And section 24-74.1-102 forbids it

    @id:LAW-354 @level:must @control:LAW-368 @reading:T-IMMCON @source:24-74-103 @source:24-74.1-102
    Scenario: The patron has consented in writing, for federal immigration enforcement
      Given it is 15 December 2025
      And the purpose is federal immigration enforcement
      And the patron has agreed, in writing, that this be done
      When the library gives a federal immigration officer the patron's loans
      Then it is undetermined while it is unsettled whether consent lifts section 24-74-103

    @id:LAW-355 @level:reading @reading:T-IMMCON=yes @source:24-74-103
    Scenario: The patron's written consent, if consent lifts section 24-74-103
      Given it is 15 December 2025
      And the purpose is federal immigration enforcement
      And the patron has agreed, in writing, that this be done
      And the reading that consent lifts section 24-74-103
      When the library gives a federal immigration officer the patron's loans
      Then the statute permits it under subsection (2)(b)

    @id:LAW-356 @level:must @control:LAW-357 @reading:T-ADM @reading:T-VER @source:24-74-103
    Scenario Outline: In the weeks after signature it is not settled whether a district is bound (<case>)
      Given it is <day>
      And the purpose is federal immigration enforcement
      And the library has received an administrative subpoena signed by an immigration officer
      When the library gives a federal immigration officer the patron's loans
      Then it is undetermined while it is unsettled from which day section 24-74-103 binds library districts

      Examples:
        | case      | day          |
        | first-day | 23 May 2025  |
        | last-day  | 29 June 2025 |

    @id:LAW-357 @level:may @reading:T-ADM @source:24-74-103
    Scenario: Until 22 May 2025 a district is not yet bound
      Given it is 22 May 2025
      And the purpose is federal immigration enforcement
      And the library has received an administrative subpoena signed by an immigration officer
      When the library gives a federal immigration officer the patron's loans
      Then the statute permits it under subsection (2)(c)

    @id:LAW-358 @level:must @control:LAW-357 @reading:T-AGENCY @source:24-74-103
    Scenario: By then the library of a state university is bound already, as a state agency
      Given it is 22 May 2025
      And the records are those of the library of a state-supported university
      And the purpose is federal immigration enforcement
      And the library has received an administrative subpoena signed by an immigration officer
      When the library gives a federal immigration officer the patron's loans
      Then section 24-74-103 forbids it

    @id:LAW-368 @level:may @source:24-90-119.2.b
    Scenario: Until 22 May 2025 the patron's written consent was enough
      Given it is 22 May 2025
      And the purpose is federal immigration enforcement
      And the patron has agreed, in writing, that this be done
      When the library gives a federal immigration officer the patron's loans
      Then the statute permits it under subsection (2)(b)

    @id:LAW-369 @level:must @control:LAW-370 @reading:T-IMM @source:24-74.1-102
    Scenario: It is not known whether a federal officer's subpoena is for immigration enforcement
      Given it is 15 December 2025
      And the library has received a subpoena of a Colorado district court
      But it is not known whether it is for federal immigration enforcement
      When the library gives a federal officer the patron's loans
      Then it is undetermined until it is known whether it is for federal immigration enforcement

    @id:LAW-370 @level:may @source:24-90-119.2.c
    Scenario: A federal officer's subpoena is for a crime, and not for immigration enforcement
      Given it is 15 December 2025
      And the library has received a subpoena of a Colorado district court
      And the purpose is to solve a crime that has nothing to do with immigration
      When the library gives a federal officer the patron's loans
      Then the statute permits it under subsection (2)(c)
      And the law compels it

    @id:LAW-393 @level:must @control:LAW-350 @reading:T-IMM @reading:T-IMMCRIM @source:24-74-103.2 @source:24-74.1-102
    Scenario: A federal grand jury, which looks into a crime of entry, has its clerk issue a subpoena
      Given it is 15 December 2025
      And the purpose is federal immigration enforcement
      And the library has received a federal grand-jury subpoena
      When the library gives a federal immigration officer the patron's loans
      Then it is undetermined while it is unsettled whether a federal grand jury's subpoena is process of a federal judge

    @id:LAW-394 @level:reading @reading:T-IMMCRIM=yes @source:24-74-103.2
    Scenario: The grand jury's subpoena, if it suffices as process of a federal judge
      Given it is 15 December 2025
      And the purpose is federal immigration enforcement
      And the library has received a federal grand-jury subpoena
      And the reading that a federal grand jury's subpoena suffices as process of a federal judge
      When the library gives a federal immigration officer the patron's loans
      Then the statute permits it under subsection (2)(c)
      And the law compels it

    @id:LAW-395 @level:reading @reading:T-IMM @reading:T-IMMCRIM=no @source:24-74.1-102
    Scenario: The grand jury's subpoena, if it is no process of a federal judge
      Given it is 15 December 2025
      And the purpose is federal immigration enforcement
      And the library has received a federal grand-jury subpoena
      And the reading that a federal grand jury's subpoena is no process of a federal judge
      When the library gives a federal immigration officer the patron's loans
      Then section 24-74.1-102 forbids it

    @provision:24-74-103 @id:LAW-396 @level:must @control:LAW-350 @reading:T-BLANKET @reading:T-CARD @source:24-74-103
    Scenario Outline: Nothing but the patron's own consent in writing could lift section 24-74-103 (<case>)
      Given it is 15 December 2025
      And the purpose is federal immigration enforcement
      And <who> has agreed, <how>, that this be done
      When the library gives a federal immigration officer the patron's loans
      Then section 24-74-103 forbids it
      And section 24-74.1-102 forbids it

      Examples:
        | case         | who                   | how                                            |
        | husband      | the patron's husband  | in writing                                     |
        | card-lent    | the patron            | only by lending her card                       |
        | general-form | the patron            | only in a general form that names no disclosure |

    @provision:24-74-103 @id:LAW-877 @level:reading @reading:T-IMMCON=yes @source:24-74-103
    Scenario: In 2023 an attorney's subpoena is obeyed and the patron agreed in writing, if consent lifts the article
      Given it is 1 June 2023
      And the records are those of the library of a state-supported university
      And the purpose is federal immigration enforcement
      And the library has received a subpoena that a party's attorney issued in a Colorado case, to which nobody has objected
      And the patron has agreed, in writing, that this be done
      And the reading that consent lifts section 24-74-103
      When the library gives a federal immigration officer the patron's loans
      Then the statute permits it under subsection (2)(c)

    @provision:24-74-103 @id:LAW-878 @level:must @control:LAW-365/court-issued @reading:T-AGENCY @source:24-74-103
    Scenario: In 2023 a state university's library obeys an attorney's subpoena, which no court issued
      Given it is 1 June 2023
      And the records are those of the library of a state-supported university
      And the purpose is federal immigration enforcement
      And the library has received a subpoena that a party's attorney issued in a Colorado case, to which nobody has objected
      When the library gives a federal immigration officer the patron's loans
      Then section 24-74-103 forbids it

    @id:LAW-397 @level:may @source:24-74-103 @source:24-74.1-102
    Scenario: A Colorado court's subpoena gives it to a party, and no federal authority receives it
      Given it is 15 December 2025
      And the purpose is federal immigration enforcement
      And the library has received a subpoena of a Colorado district court
      When the library gives whoever sent it the patron's loans
      Then the statute permits it under subsection (2)(c)

    @provision:24-74-103 @id:LAW-398 @level:may @source:24-74-103
    Scenario: A private college that lives chiefly on taxes is no political subdivision
      Given it is 15 December 2025
      And the records are those of the library of a private college that lives chiefly on taxes
      And the purpose is federal immigration enforcement
      And the library has received a subpoena that a party's attorney issued in a Colorado case, to which nobody has objected
      When the library gives whoever sent it the patron's loans
      Then the statute permits it under subsection (2)(c)

    @id:LAW-360 @level:must @control:LAW-357 @source:24-74-103 @source:24-74.1-102
    Scenario: From 30 June 2025, by every account, a district is bound
      Given it is 30 June 2025
      And the purpose is federal immigration enforcement
      And the library has received an administrative subpoena signed by an immigration officer
      When the library gives a federal immigration officer the patron's loans
      Then section 24-74-103 forbids it
      And section 24-74.1-102 forbids it

    @id:LAW-361 @level:may @source:24-74-103
    Scenario: For immigration enforcement an officer is told nothing of any person
      Given it is 15 December 2025
      And the purpose is federal immigration enforcement
      When the library tells a federal immigration officer that a certain title circulated 412 times
      Then the statute does not reach it

    @id:LAW-362 @level:may @source:24-74-103
    Scenario: A library that is no public body is not bound
      Given it is 15 December 2025
      And the purpose is federal immigration enforcement
      And the records are those of the library of a private college that lives on tuition and gifts
      When the library gives a federal immigration officer the patron's loans
      Then the statute does not reach it

    @id:LAW-363 @level:must @control:LAW-364 @reading:T-AGENCY @source:24-74-103
    Scenario: From 25 June 2021 the library of a state university is bound, as a state agency
      Given it is 25 June 2021
      And the records are those of the library of a state-supported university
      And the purpose is federal immigration enforcement
      And the library has received an administrative subpoena signed by an immigration officer
      When the library gives a federal immigration officer the patron's loans
      Then section 24-74-103 forbids it

    @id:LAW-364 @level:may @reading:T-ADM @source:24-74-103
    Scenario: Until 24 June 2021 the library of a state university is not bound
      Given it is 24 June 2021
      And the records are those of the library of a state-supported university
      And the purpose is federal immigration enforcement
      And the library has received an administrative subpoena signed by an immigration officer
      When the library gives a federal immigration officer the patron's loans
      Then the statute permits it under subsection (2)(c)

    @provision:24-74-103 @id:LAW-384 @level:reading @reading:T-ADM @reading:T-AGENCY=no @source:24-74-103
    Scenario: In 2023 the library of a state university is not bound, if it is no state agency
      Given it is 1 June 2023
      And the records are those of the library of a state-supported university
      And the purpose is federal immigration enforcement
      And the library has received an administrative subpoena signed by an immigration officer
      And the reading that a state university is no state agency
      When the library gives a federal immigration officer the patron's loans
      Then the statute permits it under subsection (2)(c)

    @provision:24-74-103 @id:LAW-385 @level:may @source:24-74-103
    Scenario: In 2023 the library of a state university reports the theft of its books, as its duties need
      Given it is 1 June 2023
      And the records are those of the library of a state-supported university
      And the purpose is to report the theft of the library's own books, in a case of federal immigration enforcement
      And nothing less would do
      When the library gives a federal immigration officer the borrower's name and the unreturned titles
      Then the statute permits it under subsection (2)(a)

    @provision:24-74-103 @id:LAW-386 @level:must @control:LAW-385 @reading:T-AGENCY @reading:T-NEC @source:24-74-103
    Scenario: In 2023 the library of a state university reports more of the theft than its duties need
      Given it is 1 June 2023
      And the records are those of the library of a state-supported university
      And the purpose is to report the theft of the library's own books, in a case of federal immigration enforcement
      But a report that names the books and no borrower would do
      When the library gives a federal immigration officer the borrower's name and the unreturned titles
      Then section 24-74-103 forbids it
      And the statute forbids it

    @provision:24-74-103 @id:LAW-388 @level:may @source:24-74-103
    Scenario: The same library reports it, as its duties need, to an officer who has signed a subpoena himself
      Given it is 1 June 2023
      And the records are those of the library of a state-supported university
      And the purpose is to report the theft of the library's own books, in a case of federal immigration enforcement
      And the library has received an administrative subpoena signed by an immigration officer
      And nothing less would do
      When the library gives a federal immigration officer the borrower's name and the unreturned titles
      Then the statute permits it under subsection (2)(a)

    @provision:24-74-103 @id:LAW-389 @level:must @control:LAW-388 @reading:T-ADM @reading:T-AGENCY @reading:T-NEC @source:24-74-103
    Scenario: The same library tells such an officer more than its duties need, and his subpoena does not suffice
      Given it is 1 June 2023
      And the records are those of the library of a state-supported university
      And the purpose is to report the theft of the library's own books, in a case of federal immigration enforcement
      And the library has received an administrative subpoena signed by an immigration officer
      But a report that names the books and no borrower would do
      When the library gives a federal immigration officer the borrower's name and the unreturned titles
      Then section 24-74-103 forbids it
      And nobody commits an offense under subsection (3)

    @id:LAW-387 @level:must @control:LAW-385 @source:24-74.1-102
    Scenario: In December 2025 the duties of the library of a state university are no longer enough
      Given it is 15 December 2025
      And the records are those of the library of a state-supported university
      And the purpose is to report the theft of the library's own books, in a case of federal immigration enforcement
      And nothing less would do
      When the library gives a federal immigration officer the borrower's name and the unreturned titles
      Then section 24-74.1-102 forbids it
      And nobody commits an offense under subsection (3)

    @id:LAW-365 @level:may @source:24-74-103
    Scenario Outline: In 2023 the library of a state university obeys a court's paper, which the article does not forbid (<case>)
      Given it is 1 June 2023
      And the records are those of the library of a state-supported university
      And the purpose is federal immigration enforcement
      And the library has received <paper>
      When the library gives a federal immigration officer the patron's loans
      Then the statute permits it under subsection (2)(c)

      Examples:
        | case          | paper                                   |
        | court-issued  | a subpoena of a Colorado district court |
        | federal-judge | a warrant signed by a federal judge     |

    @id:LAW-367 @level:may @reading:T-ADM @source:24-74-103
    Scenario: In 2023 the library of a state university answers a state agency's subpoena, which is not for immigration enforcement
      Given it is 1 June 2023
      And the records are those of the library of a state-supported university
      And the library has received an administrative subpoena of a state agency
      When the library gives whoever sent it the patron's loans
      Then the statute permits it under subsection (2)(c)
      And nothing compels it

    @id:LAW-366 @level:may @source:24-74-103
    Scenario: In 2023 the library of a state university tells of no person
      Given it is 1 June 2023
      And the records are those of the library of a state-supported university
      And the purpose is federal immigration enforcement
      When the library tells a federal immigration officer that a certain title circulated 412 times
      Then the statute does not reach it
