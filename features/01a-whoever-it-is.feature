@kind:law @provision:24-90-119.1
Feature: A library does not tell who uses it, whoever tells, whoever hears and whatever it is for
  C.R.S. 24-90-119 (1): "Except as set forth in subsection (2) of this section, a publicly supported library shall not
  disclose any record or other information that identifies a person as having requested or obtained specific materials
  or service or as otherwise having used the library."

  Background:
    Given an ordinary case: a public library district, a living adult patron, no consent and no legal process
    And it is 23 November 2026

  Rule: Whoever tells

    @id:LAW-801 @level:must @control:LAW-802 @source:24-90-119.1
    Scenario: A machine of the library tells a neighbor what a patron borrowed
      When a machine of the library tells a neighbor the patron's loans
      Then the statute forbids it
      And it is undetermined whether there is an offense

    @id:LAW-802 @level:may @source:24-90-119.1
    Scenario: A group of Friends that does not act for the library tells what it has heard
      When a group of Friends of the Library, on its own account, tells a neighbor the patron's loans
      Then the statute does not reach it

    @id:LAW-803 @level:must @control:LAW-804 @reading:T-VENDOR @source:24-90-119.1 @source:24-90-103.14
    Scenario: The loans that an e-book vendor keeps for a library are told, on the library's instruction, by an employee of the vendor
      Given the records are those of an e-book vendor that keeps the loans for a library
      When an employee, as the library instructed the vendor, tells a neighbor the patron's loans
      Then the statute forbids it
      But whoever told commits no offense under subsection (3)

    @id:LAW-804 @level:may @reading:T-VENDOR @source:24-90-119.1 @source:24-90-103.14
    Scenario: An e-book vendor on its own account is not bound by this statute
      Given the records are those of an e-book vendor that keeps the loans on its own account
      When an employee tells a neighbor the patron's loans
      Then the statute does not reach it

    @id:LAW-805 @level:reading @reading:T-VENDOR=not-bound @source:24-90-119.1 @source:24-90-103.14
    Scenario: The same vendor's employee tells, if the section binds libraries alone
      Given the records are those of an e-book vendor that keeps the loans for a library
      And the reading that the section binds libraries alone and no vendor of theirs
      When an employee, as the library instructed the vendor, tells a neighbor the patron's loans
      Then the statute does not reach it

    @id:LAW-806 @level:reading @reading:T-VENDOR=processor-is-library @reading:T-MENS @source:24-90-119.3
    Scenario: The same vendor's employee tells, if the library's processor is the library
      Given the records are those of an e-book vendor that keeps the loans for a library
      And the reading that the library's processor is the library
      When an employee tells a neighbor the patron's loans
      Then the statute forbids it
      And whoever told commits a civil infraction, with a fine of at most $300

  Rule: Whatever is done

    @id:LAW-811 @level:must @control:LAW-819 @source:24-90-119.1
    Scenario: An employee does not say, and only confirms
      When an employee confirms to a neighbor which titles the patron borrowed
      Then the statute forbids it

    @id:LAW-819 @level:may @source:24-90-119.1
    Scenario: An employee confirms nothing but that somebody borrowed it
      When an employee confirms to a neighbor that somebody borrowed a certain title
      Then the statute does not reach it

    @id:LAW-812 @level:may @reading:T-SELF @source:24-90-119.1 @source:24-72-202.4
    Scenario: The patron looks at her own account
      When the patron, at her own account, sees the patron's own loans on the library's website
      Then the statute does not reach it

    @id:LAW-813 @level:must @control:LAW-812 @source:24-90-119.1
    Scenario: Somebody else looks at an account that the system left open
      When somebody, at an account left open, sees the patron's own loans on the library's website
      Then the statute forbids it
      And it is undetermined whether there is an offense

    @id:LAW-814 @level:must @control:LAW-815 @reading:T-ANON @source:24-90-119.1
    Scenario: No name is said, and everybody knows who it is
      When an employee tells a neighbor that the only baker on Main Street borrowed a certain title
      Then the statute forbids it

    @id:LAW-815 @level:may @source:24-90-119.1
    Scenario: No name is said, and nobody can know who it is
      When an employee tells a neighbor that somebody borrowed a certain title
      Then the statute does not reach it

    @id:LAW-816 @level:may @source:24-90-119.1
    Scenario Outline: It is told to nobody (<case>)
      When an employee <does> the patron's loans and tells nobody
      Then the statute does not reach it

      Examples:
        | case    | does                                               |
        | deleted | deletes                                            |
        | kept    | keeps, because the police asked for it to be kept, |

    @id:LAW-817 @level:must @control:LAW-818 @source:24-90-119.1
    Scenario: The class is so small that a number may tell who it is
      When the library tells a newspaper how many of a class of two finished the program
      Then it is undetermined until it is known whether one person can be singled out

    @id:LAW-818 @level:may @source:24-90-119.1
    Scenario: The number is of loans, and no class stands behind it
      When the library tells a newspaper that a certain title circulated 412 times
      Then the statute does not reach it

  Rule: Whoever hears

    @id:LAW-821 @level:must @control:LAW-030 @reading:T-VENDOR @source:24-90-119.1
    Scenario Outline: It is told without need, consent or process (<case>)
      When the library tells <somebody> the patron's loans
      Then the statute forbids it

      Examples:
        | case              | somebody                                           |
        | consortium        | the consortium that the library belongs to         |
        | credit-bureau     | a credit bureau                                    |
        | sponsor           | the sponsor of a reading program                   |
        | ambulance         | an ambulance crew                                  |
        | contractors-guard | the guard who works for the library under contract |

    @id:LAW-822 @level:must @control:LAW-030 @reading:T-SELF @source:FP-71 @source:24-72-202.4
    Scenario: The patron's agent is told, who has shown no writing for it
      When the library tells the patron's agent under a power of attorney the patron's loans
      Then the statute forbids it

    @id:LAW-823 @level:reading @reading:T-SELF=representative @source:FP-71 @source:24-72-202.4
    Scenario: The patron's agent is told, if who tells her agent tells the patron
      Given the reading that who tells her agent or guardian tells the patron
      When the library tells the patron's agent under a power of attorney the patron's loans
      Then the statute does not reach it

    @id:LAW-824 @level:reading @reading:T-SELF=representative @source:24-72-202.4
    Scenario: The guardian of an adult is told, if who tells her guardian tells the patron
      Given the patron is an adult under full guardianship
      And the reading that who tells her agent or guardian tells the patron
      When the library tells the patron's guardian the patron's loans
      Then the statute does not reach it

  Rule: Whatever it is for, if that is not the library's own work

    @provision:24-90-119.2.a @id:LAW-831 @level:must @control:LAW-839 @reading:T-VENDOR @source:24-90-119.2.a
    Scenario Outline: A company that works for the library gets loan records for work of its own (<case>)
      Given the purpose is <purpose>
      And nothing less would do
      When the library gives the vendor that hosts its system loan records with names
      Then the statute forbids it, and subsection (2)(a) does not excuse it

      Examples:
        | case        | purpose                                |
        | news        | to write a news story                  |
        | class       | to teach a class                       |
        | study       | to study what people read              |
        | advertising | to advertise a bookseller's new titles |

    @provision:24-90-119.2.a @id:LAW-835 @level:must @control:LAW-837 @source:24-90-119.2.a
    Scenario Outline: To solve a crime is the work of the police, and no operation of the library (<case>)
      Given the purpose is <purpose>
      And nothing less would do
      When the library gives the police the borrower's name and the unreturned titles
      Then the statute forbids it, and subsection (2)(a) does not excuse it

      Examples:
        | case              | purpose                                                   |
        | library-computers | to solve a fraud committed on the library's own computers |
        | far-from-it       | to solve a theft in another town, far from the library    |

    @provision:24-90-119.2.a @id:LAW-832 @level:may @reading:T-RECSCOPE @reading:T-REG @reading:T-VENDOR @source:24-90-119.2.a
    Scenario Outline: It is the library's own work, and cannot be done without (<case>)
      Given the purpose is <purpose>
      And nothing less would do
      When the library gives <somebody> <what>
      Then the statute permits it under subsection (2)(a)
      And nothing compels it

      Examples:
        | case     | purpose                              | somebody                                           | what                                          |
        | pick-up  | to hand over a hold                  | a volunteer who shelves the holds                  | the hold slips with names and titles          |
        | account  | to put the patron's account right    | the vendor that hosts its system                   | the patron's account record                   |
        | behavior | to have the rules of behavior obeyed | the guard who works for the library under contract | the name of the patron who threatens staff    |
        | address  | to check the address of a new patron | its cloud provider                                 | the patron's address on the registration file |

    @provision:24-90-119.2.a @id:LAW-836 @level:may @reading:T-ANON @reading:T-VENDOR @source:24-90-119.2.a
    Scenario: The company counts, without names, how many different patrons borrow
      Given the purpose is to count how many different patrons borrow
      And nothing less would do
      When the library gives the vendor that hosts its system loan records with card numbers in the place of names
      Then the statute permits it under subsection (2)(a)

    @provision:24-90-119.2.a @id:LAW-839 @level:may @reading:T-VENDOR @source:24-90-119.2.a
    Scenario: The company gets the same records to find a fault in the library's system
      Given the purpose is to find a fault in the library's system
      And nothing less would do
      When the library gives the vendor that hosts its system loan records with names
      Then the statute permits it under subsection (2)(a)

    @provision:24-90-119.2.a @id:LAW-837 @level:may @source:24-90-119.2.a
    Scenario: The police are told who has the library's own books
      Given the purpose is to report the theft of the library's own books
      And nothing less would do
      When the library gives the police the borrower's name and the unreturned titles
      Then the statute permits it under subsection (2)(a)

    @provision:24-90-119.2.a @id:LAW-833 @level:must @control:LAW-834 @source:24-90-119.2.a
    Scenario: To send everybody who is a day late to a collection agency is no reasonable operation
      Given the purpose is to recover a lost book
      And nothing less would do
      But it is no reasonable way to run a library
      When the library gives a collection agency the name of the borrower and the amount owed
      Then the statute forbids it, and subsection (2)(a) does not excuse it

    @provision:24-90-119.2.a @id:LAW-834 @level:may @source:24-90-119.2.a
    Scenario: Books long lost are left to the collection agency
      Given the purpose is to recover a lost book
      And nothing less would do
      When the library gives a collection agency the name of the borrower and the amount owed
      Then the statute permits it under subsection (2)(a)

    @provision:24-90-119.2.a @id:LAW-838 @level:reading @reading:T-RECSCOPE=account @source:24-90-119.2.a
    Scenario: In 2023 an employee told what only she knew, if subsection (2) speaks of account records only
      Given it is 1 June 2023
      And the purpose is to answer a reference question
      And nothing less would do
      And the reading that subsection (2) speaks of account records only
      When an employee tells a fellow librarian on duty what the patron asked at the reference desk
      Then the statute forbids it

  @provision:24-90-119.2.c
  Rule: Whatever paper is shown, if it commands nothing

    @id:LAW-841 @level:must @control:LAW-842 @source:24-90-119.2.c @source:CRCP-45
    Scenario Outline: A paper that is complete in form commands nothing (<case>)
      Given the library has received <paper>
      When the library gives whoever sent it the patron's loans
      Then the statute forbids it, and subsection (2)(c) does not excuse it

      Examples:
        | case              | paper                                                              |
        | discovery-request | a lawyer's discovery request, complete in form, in a Colorado case |
        | permission        | a demand that a statute lets a library answer or refuse            |

    @id:LAW-842 @level:may @source:24-90-119.2.c @source:CRCP-45
    Scenario: The lawyer has issued a subpoena in the same case, and nobody has objected
      Given the library has received a subpoena that a party's attorney issued in a Colorado case, to which nobody has objected
      When the library gives whoever sent it the patron's loans
      Then the statute permits it under subsection (2)(c)

    @id:LAW-843 @level:may @source:24-90-119.2.c
    Scenario: A statute makes the demand of every library
      Given the library has received a demand that a statute makes of every library
      When the library gives whoever sent it the patron's loans
      Then the statute permits it under subsection (2)(c)
      And the law compels it

    @id:LAW-844 @level:must @control:LAW-842 @reading:T-DEFECT @source:24-90-119.2.c @source:CRCP-45
    Scenario: A paper calls itself a subpoena, and nobody issued it
      Given the library has received a paper headed 'subpoena' that nobody issued
      When the library gives whoever sent it the patron's loans
      Then the statute forbids it, and subsection (2)(c) does not excuse it

    @id:LAW-845 @level:must @control:LAW-300 @source:24-90-119.2.c @source:CRCP-45
    Scenario Outline: A subpoena is obeyed beyond what it commands, and what lies beyond is not excused (<case>)
      Given the library has received a subpoena of a Colorado district court
      But it <shortcoming>
      When the library gives whoever sent it the patron's loans
      Then the statute forbids it, and subsection (2)(c) does not excuse it

      Examples:
        | case         | shortcoming                                                     |
        | never-served | was never served                                                |
        | in-part      | covers the loans of June alone, and those of July are given too |

    @id:LAW-846 @level:must @control:LAW-849 @source:24-90-119.2.c
    Scenario: Counsel has seen the detective's demand, and it is still no process
      Given the library has received only a detective's badge
      And it was first referred to the director and to counsel
      When the library gives the police the patron's loans
      Then the statute forbids it, and subsection (2)(c) does not excuse it

    @id:LAW-849 @level:may @reading:T-WARRANT @source:24-90-119.2.c
    Scenario: Counsel has seen the detective's search warrant, and it is in order
      Given the library has received a search warrant signed by a judge of a court of record
      And it was first referred to the director and to counsel
      When the library gives the police the patron's loans
      Then the statute permits it under subsection (2)(c)

    @id:LAW-847 @level:may @reading:T-SELF @source:24-90-119.2.c
    Scenario: No court has forbidden it, and the patron is told that her records were subpoenaed
      Given the library has received a subpoena of a Colorado district court
      And no court has forbidden the library to tell the patron
      When the library tells the patron, who has shown photo identification, that the patron's records were subpoenaed
      Then the statute does not reach it

    @id:LAW-848 @level:may @source:24-90-119.2.a @source:11-USC-362.a.6
    Scenario: What this statute lets go another statute may forbid
      Given the purpose is to collect what is owed for a lost book
      And nothing less would do
      And under other law the patron's bankruptcy stays every act to collect from her
      When the library gives a collection agency the name of the borrower and the amount owed
      Then the statute permits it under subsection (2)(a)
      And other law forbids it

  @provision:24-74-103
  Rule: Where consent does not lift section 24-74-103, that section alone forbids it

    @id:LAW-851 @level:reading @reading:T-IMMCON=no @source:24-74-103
    Scenario: The patron's written consent, if it does not lift the section
      Given it is 15 December 2025
      And the purpose is federal immigration enforcement
      And the patron has agreed, in writing, that this be done
      And the reading that consent does not lift section 24-74-103
      When the library gives a federal immigration officer the patron's loans
      Then section 24-74-103 forbids it

    @id:LAW-852 @level:reading @reading:T-IMMCON=no @source:24-74-103
    Scenario: The same consent at a library that no public body keeps
      Given it is 15 December 2025
      And the records are those of the library of a private college that lives on tuition and gifts
      And the purpose is federal immigration enforcement
      And the patron has agreed, in writing, that this be done
      And the reading that consent does not lift section 24-74-103
      When the library gives a federal immigration officer the patron's loans
      Then the statute does not reach it

    @id:LAW-853 @level:reading @reading:T-IMMCON=no @source:24-74-103
    Scenario: The same consent, for a crime that has nothing to do with immigration
      Given it is 15 December 2025
      And the purpose is to solve a crime that has nothing to do with immigration
      And the patron has agreed, in writing, that this be done
      And the reading that consent does not lift section 24-74-103
      When the library gives a federal immigration officer the patron's loans
      Then the statute permits it under subsection (2)(b)

    @id:LAW-854 @level:reading @reading:T-IMMCON=no @source:24-74-103
    Scenario: The same consent, and nothing that is told identifies anybody
      Given it is 15 December 2025
      And the purpose is federal immigration enforcement
      And the patron has agreed, in writing, that this be done
      And the reading that consent does not lift section 24-74-103
      When the library tells a federal immigration officer that a certain title circulated 412 times
      Then the statute does not reach it

    @id:LAW-855 @level:reading @reading:T-IMMCON=no @source:24-74-103
    Scenario: The same consent, and a Colorado court's subpoena besides
      Given it is 15 December 2025
      And the purpose is federal immigration enforcement
      And the patron has agreed, in writing, that this be done
      And the library has received a subpoena of a Colorado district court
      And the reading that consent does not lift section 24-74-103
      When the library gives a federal immigration officer the patron's loans
      Then the statute permits it under subsection (2)(b)

    @id:LAW-856 @level:reading @reading:T-IMMCON=no @source:24-74-103
    Scenario: The same consent, and the library reports the theft of its own books, as its duties need
      Given it is 15 December 2025
      And the purpose is to report the theft of the library's own books, in a case of federal immigration enforcement
      And the patron has agreed, in writing, that this be done
      And nothing less would do
      And the reading that consent does not lift section 24-74-103
      When the library gives a federal immigration officer the borrower's name and the unreturned titles
      Then the statute permits it under subsection (2)(a)

    @id:LAW-857 @level:reading @reading:T-IMMCON=no @reading:T-NEC @source:24-74-103
    Scenario: The same consent, and the library reports more of the theft than its duties need
      Given it is 15 December 2025
      And the purpose is to report the theft of the library's own books, in a case of federal immigration enforcement
      And the patron has agreed, in writing, that this be done
      But a report that names the books and no borrower would do
      And the reading that consent does not lift section 24-74-103
      When the library gives a federal immigration officer the borrower's name and the unreturned titles
      Then section 24-74-103 forbids it

  Rule: Where it is not known, the answer waits

    @id:LAW-860 @level:must @control:LAW-804 @source:24-90-119.1 @source:24-90-103.14
    Scenario: Nobody knows what kind of body holds the records
      Given it is not known what kind of body holds the records
      When an employee tells a neighbor the patron's loans
      Then it is undetermined until it is known what kind of body holds the records

    @id:LAW-861 @level:must @control:LAW-816/deleted @source:24-90-119.1
    Scenario: Nobody knows whether the neighbor was told anything
      When an employee perhaps tells a neighbor the patron's loans
      Then it is undetermined until it is known whether anything was told

    @id:LAW-862 @level:must @control:LAW-030 @source:24-90-119.1
    Scenario: Nobody knows who was told
      When the library tells somebody of whom nothing is known the patron's loans
      Then it is undetermined until it is known who learned it

    @id:LAW-863 @level:must @control:LAW-818 @source:24-90-119.1
    Scenario: Nobody knows what was told
      When the library tells a newspaper what stands on a paper that nobody has read
      Then it is undetermined until it is known what the information shows

    @id:LAW-868 @level:must @control:LAW-008 @source:24-90-119.1
    Scenario: Nobody knows whether the one who told still worked there
      When somebody who has worked for the library and may have left it tells a neighbor which titles the patron borrowed
      Then it is undetermined until it is known whether the one who told was still an employee

    @id:LAW-873 @level:reading @reading:T-ENT=no @source:24-90-119.1 @source:2-4-401.8
    Scenario: Nobody knows whether a person or a company borrowed it, if only natural persons are persons
      Given it is not known whether the user is a person or a company
      And the reading that only natural persons are persons
      When the library tells a newspaper the patron's loans
      Then it is undetermined until it is known whether the user is a person or a company

    @id:LAW-874 @level:reading @reading:T-VENDOR=processor-is-library @source:24-90-119.1
    Scenario: The vendor's engineer tells a neighbor, if the library's processor is the library
      Given the reading that the library's processor is the library
      When an engineer of the library's vendor, against the contract, tells a neighbor which titles the patron borrowed
      Then the statute forbids it

    @provision:24-90-119.2.b @id:LAW-864 @level:must @control:LAW-865 @source:24-90-119.2.b
    Scenario: There is a writing, and nobody knows whose it is
      Given somebody has agreed, in writing, that this be done
      When the library tells the patron's friend the patron's loans
      Then it is undetermined until it is known whose consent it is

    @provision:24-90-119.2.b @id:LAW-865 @level:may @source:24-90-119.2.b
    Scenario: The writing is the patron's
      Given the patron has agreed, in writing, that this be done
      When the library tells the patron's friend the patron's loans
      Then the statute permits it under subsection (2)(b)

    @provision:24-90-119.2.b @id:LAW-866 @level:must @control:LAW-865 @reading:T-DEAD @source:24-90-119.2.b
    Scenario: The writing is the patron's, and nobody knows whether she is living
      Given the patron has agreed, in writing, that this be done
      But it is not known whether the patron is living
      When the library tells the patron's friend the patron's loans
      Then it is undetermined until it is known whether the patron is living

    @provision:24-90-119.2.d @id:LAW-867 @level:must @control:LAW-400 @source:24-90-119.2.d
    Scenario: A mother with her child's number has seen the loans, and nobody remembers how
      Given the patron is a child of 10
      And a mother with whom the child lives, her rights unlimited, has the child's card number
      When that adult sees the child's loans by means that nobody remembers
      Then it is undetermined until it is known by what means it was seen

    @provision:24-90-119.2.c @id:LAW-869 @level:must @control:LAW-870 @source:24-90-119.2.c
    Scenario: Nobody knows whether there was any process
      Given it is not known under what legal process it was demanded
      When the library gives whoever sent it the patron's loans
      Then it is undetermined until it is known under what legal process it was demanded

    @provision:24-90-119.2.c @id:LAW-870 @level:may @source:24-90-119.2.c
    Scenario: There was a Colorado court's subpoena
      Given the library has received a subpoena of a Colorado district court
      When the library gives whoever sent it the patron's loans
      Then the statute permits it under subsection (2)(c)

    @provision:24-90-119.2.c @id:LAW-871 @level:must @control:LAW-872 @source:24-90-119.2.c
    Scenario: Nobody has looked whether other law requires it
      Given it is not known whether other law requires it
      When the library gives the county department of human services the patron's loans
      Then it is undetermined until it is known whether other law requires it

    @provision:24-90-119.2.c @id:LAW-872 @level:may @source:24-90-119.2.c
    Scenario: Other law requires it of every library
      Given the library has received a demand that a statute makes of every library
      When the library gives the county department of human services the patron's loans
      Then the statute permits it under subsection (2)(c)

    @provision:24-74-103 @id:LAW-875 @level:must @control:LAW-876 @reading:T-IMMCON @source:24-74-103
    Scenario: Nobody knows whether the patron consented, for federal immigration enforcement
      Given it is 22 May 2025
      And the records are those of the library of a state-supported university
      And the purpose is federal immigration enforcement
      But it is not known whether the patron consented in writing
      When the library gives a federal immigration officer the patron's loans
      Then it is undetermined until it is known whether the patron consented in writing

    @provision:24-74-103 @id:LAW-876 @level:may @source:24-74-103
    Scenario: The patron has consented to nothing, and there is a Colorado court's subpoena, which in May 2025 is enough
      Given it is 22 May 2025
      And the records are those of the library of a state-supported university
      And the purpose is federal immigration enforcement
      And the library has received a subpoena of a Colorado district court
      When the library gives a federal immigration officer the patron's loans
      Then the statute permits it under subsection (2)(c)
