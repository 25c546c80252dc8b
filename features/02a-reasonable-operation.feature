@kind:law @provision:24-90-119.2.a
Feature: What the library's own work needs may be told
  C.R.S. 24-90-119 (2): "Records may be disclosed in the following instances: (a) When necessary for the reasonable
  operation of the library".

  Two tests stand in these words: the operation is a reasonable one of the library, and this disclosure, of this much,
  to this person, is necessary to it.

  Background:
    Given an ordinary case: a public library district, a living adult patron, no consent and no legal process
    And it is 23 November 2026

  Rule: What a library's own work cannot do without may be told

    @id:LAW-101 @level:may @reading:T-VENDOR @source:FP-32 @source:FP-41a @source:FP-43 @source:FP-49 @source:FP-52 @source:FP-55 @source:FP-62
    Scenario Outline: The library tells what its work needs (<case>)
      Given the purpose is <purpose>
      And nothing less would do
      When the library gives <somebody> <what>
      Then the statute permits it under subsection (2)(a)
      And nothing compels it

      Examples:
        | case              | purpose                                        | somebody                              | what                                          |
        | overdue-notice    | to remind the patron of overdue books          | those at the patron's address         | an overdue notice that names the titles       |
        | interlibrary-loan | to borrow a book from another library          | the lending library                   | the name of the patron who asked for the book |
        | member-library    | to serve the patron                            | an employee of another member library | the patron's account record                   |
        | theft-of-books    | to report the theft of the library's own books | the police                            | the borrower's name and the unreturned titles |
        | claim             | to answer a claim against the library          | its own attorney and insurer          | the loan record that the claim is about       |
        | hold-shelf        | to shelve the holds                            | a volunteer who shelves the holds     | the hold slips with names and titles          |
        | audit             | to have the library's accounts audited         | its financial auditor                 | a sample of fines with patrons' names         |
        | mailing           | to remind the patron of overdue books          | a mailing firm                        | the names and addresses of its borrowers      |
        | collection        | to collect what is owed for a lost book        | a collection agency                   | the name of the borrower and the amount owed  |

    @id:LAW-102 @level:may @reading:T-VENDOR @source:FP-40 @source:FP-44 @source:FP-61
    Scenario Outline: The library gives a company that works for it what that work needs (<case>)
      Given the purpose is <purpose>
      And nothing less would do
      When the library gives <company> <what>
      Then the statute permits it under subsection (2)(a)
      And nothing compels it

      Examples:
        | case         | purpose                                  | company                                    | what                                           |
        | delivery     | to deliver books by mail                 | the company that delivers its books        | the patron's name and address for the delivery |
        | card-payment | to take a payment by card                | the company that handles its card payments | the patron's name and the amount of the charge |
        | backup       | to keep a copy off site                  | its cloud provider                         | an encrypted copy of its patron records        |
        | fault        | to find a fault in the library's system  | the vendor that hosts its system           | loan records with names                        |
        | hosting      | to run the library's system              | the vendor that hosts its system           | the patron's account record                    |
        | newsletter   | to send patrons the library's newsletter | its bulk-mail service                      | the names and addresses of its borrowers       |

    @id:LAW-103 @level:may @reading:T-RECSCOPE @source:FP-56 @source:FP-58 @source:FP-101b
    Scenario Outline: What people know is told, because the library's work needs it (<case>)
      Given the purpose is <purpose>
      And nothing less would do
      When an employee tells <somebody> <what>
      Then the statute permits it under subsection (2)(a)
      And nothing compels it

      Examples:
        | case               | purpose                             | somebody                   | what                                        |
        | reference-question | to answer a reference question      | a fellow librarian on duty | what the patron asked at the reference desk |
        | lost-child         | to keep people safe in the building | the mother of a lost child | that he is in the children's room           |
        | threat             | to keep people safe in the building | the police                 | the name of the patron who threatens staff  |

    @id:LAW-104 @level:may @reading:T-CCTV @reading:T-RECSCOPE @source:FP-50
    Scenario: After an assault in its lobby the library gives the police the footage of it
      Given the purpose is to keep people safe in the building
      And nothing less would do
      When the library gives the police camera footage of the assault, with the patron's face
      Then the statute permits it under subsection (2)(a)
      And nothing compels it

    @id:LAW-105 @level:reading @reading:T-CCTV=process-always @source:FP-50
    Scenario: The footage of the assault, if images go out on process alone
      Given the purpose is to keep people safe in the building
      And nothing less would do
      And the reading that camera images go out on process alone
      When the library gives the police camera footage of the assault, with the patron's face
      Then the statute forbids it, and subsection (2)(a) does not excuse it

    @id:LAW-106 @level:reading @reading:T-RECSCOPE=account @source:FP-56
    Scenario: What was asked at the desk, if subsection (2) speaks of account records only
      Given the purpose is to answer a reference question
      And nothing less would do
      And the reading that subsection (2) speaks of account records only
      When an employee tells a fellow librarian on duty what the patron asked at the reference desk
      Then the statute forbids it, and subsection (2)(a) does not excuse it

  Rule: It is not necessary where telling less would do

    @id:LAW-110 @level:must @control:LAW-101 @reading:T-NEC @source:FP-32a.statute @source:FP-35 @source:FP-41
    Scenario Outline: The same is told, though less would do (<case>)
      Given the purpose is <purpose>
      But <less> would do
      When the library gives <somebody> <what>
      Then the statute forbids it, and subsection (2)(a) does not excuse it

      Examples:
        | case              | purpose                               | less                     | somebody                      | what                                          |
        | overdue-notice    | to remind the patron of overdue books | a sealed envelope        | those at the patron's address | an overdue notice that names the titles       |
        | interlibrary-loan | to borrow a book from another library | the library's own symbol | the lending library           | the name of the patron who asked for the book |

    @id:LAW-111 @level:must @control:LAW-102/fault @reading:T-NEC @reading:T-VENDOR @source:FP-59
    Scenario: The vendor is given names to look for a fault, though invented data would do
      Given the purpose is to find a fault in the library's system
      But invented data would do
      When the library gives the vendor that hosts its system loan records with names
      Then the statute forbids it, and subsection (2)(a) does not excuse it

    @id:LAW-112 @level:must @control:LAW-103/reference-question @reading:T-NEC @source:FP-56a
    Scenario: Two librarians speak for all to hear, though a quiet word would do
      Given the purpose is to answer a reference question
      But a quiet word would do
      When an employee tells a fellow librarian on duty what the patron asked at the reference desk
      Then the statute forbids it, and subsection (2)(a) does not excuse it

    @id:LAW-113 @level:reading @reading:T-NEC=useful @source:FP-41
    Scenario: A lender is given the name, if necessary means reasonably useful
      Given the purpose is to borrow a book from another library
      But the library's own symbol would do
      And the reading that necessary means reasonably useful
      When the library gives the lending library the name of the patron who asked for the book
      Then the statute permits it under subsection (2)(a)

    @id:LAW-114 @level:must @control:LAW-115 @source:FP-34
    Scenario: A roommate answers the telephone and is told the title
      Given the purpose is to tell the patron that a hold has come
      When an employee tells the patron's roommate the title on hold, though a word to call would do
      Then the statute forbids it, and subsection (2)(a) does not excuse it

    @id:LAW-115 @level:may @reading:T-RECSCOPE @source:FP-34a
    Scenario: Whoever answers the telephone hears only "please call the library"
      Given the purpose is to tell the patron that a hold has come
      When an employee tells the patron's roommate only the words 'please call the library'
      Then the statute permits it under subsection (2)(a)
      And nothing compels it

    @id:LAW-150 @level:must @control:LAW-151 @reading:T-NEC @source:FP-35
    Scenario: One overdue notice to the whole household names everybody's titles
      Given the purpose is to remind the patron of overdue books
      When the library gives the whole household one overdue notice with everybody's titles, though a notice to each would do
      Then the statute forbids it, and subsection (2)(a) does not excuse it

    @id:LAW-151 @level:may @reading:T-RECSCOPE @source:FP-35
    Scenario: One notice to the whole household says only "please call the library"
      Given the purpose is to remind the patron of overdue books
      When the library gives the whole household only the words 'please call the library'
      Then the statute permits it under subsection (2)(a)
      And nothing compels it

    @id:LAW-116 @level:must @control:LAW-117 @reading:T-NEC @source:FP-32a.statute @source:FP-34
    Scenario Outline: An overdue notice goes where others read or hear it (<case>)
      Given the purpose is to remind the patron of overdue books
      And the notice goes <way>
      When the library gives those at the patron's address an overdue notice that names the titles
      Then the statute forbids it, and subsection (2)(a) does not excuse it

      Examples:
        | case          | way                                        |
        | postcard      | on a postcard                              |
        | shared-phone  | to a telephone that the household shares   |
        | other-address | to an address that the patron did not give |

    @id:LAW-117 @level:may @source:FP-32
    Scenario Outline: An overdue notice reaches her address so that the patron alone opens it or hears it, and nothing less would do (<case>)
      Given the purpose is to remind the patron of overdue books
      And the notice goes <way>
      When the library gives those at the patron's address an overdue notice that names the titles
      Then the statute permits it under subsection (2)(a)
      And nothing compels it

      Examples:
        | case          | way                                   |
        | postcard      | in a sealed envelope                  |
        | shared-phone  | to a telephone that she alone answers |
        | other-address | to the address that the patron gave   |

    @id:LAW-118 @level:must @control:LAW-119 @reading:T-NEC @reading:T-VENDOR @source:FP-8.library
    Scenario: The vendor's contract lets it use the loan records for itself
      Given the purpose is to run the library's system
      And the contract lets the recipient use the data for itself
      When the library gives the vendor that hosts its system loan records with names
      Then the statute forbids it, and subsection (2)(a) does not excuse it

    @id:LAW-119 @level:may @reading:T-VENDOR @source:FP-8.library
    Scenario: The vendor's contract lets it use the loan records for the library alone
      Given the purpose is to run the library's system
      And the contract lets the recipient use the data for the library alone
      When the library gives the vendor that hosts its system loan records with names
      Then the statute permits it under subsection (2)(a)

  Rule: A purpose that is not the library's own is no operation of the library

    @id:LAW-120 @level:must @control:LAW-101 @source:FP-43a @source:FP-49a
    Scenario Outline: The same is told, without consent or process, for a purpose of somebody else's (<case>)
      Given the purpose is <purpose>
      And nothing less would do
      When the library gives <somebody> <what>
      Then the statute forbids it, and subsection (2)(a) does not excuse it

      Examples:
        | case           | purpose                                                     | somebody                              | what                                          |
        | theft-of-books | to solve a burglary that has nothing to do with the library | the police                            | the borrower's name and the unreturned titles |
        | member-library | to satisfy curiosity                                        | an employee of another member library | the patron's account record                   |

    @id:LAW-121 @level:must @control:LAW-122 @source:FP-46
    Scenario: The foundation is given the borrowers' addresses for its fundraising letter
      Given the purpose is to raise money for the library foundation
      When the library gives the library foundation, a separate charity, the names and addresses of its borrowers
      Then the statute forbids it, and subsection (2)(a) does not excuse it

    @id:LAW-122 @level:may @source:FP-28
    Scenario: The foundation is given the names of those who gave the library books
      Given the purpose is to raise money for the library foundation
      When the library gives the library foundation, a separate charity, the names of those who gave it books
      Then the statute does not reach it

    @id:LAW-123 @level:must @control:LAW-124 @source:FP-47
    Scenario: The library sells a list of its borrowers
      Given the purpose is to sell the list
      When the library sells to a firm a list of the people who borrowed from it
      Then the statute forbids it

    @id:LAW-124 @level:may @source:FP-26
    Scenario: The library sells its circulation figures
      Given the purpose is to sell the list
      When the library sells to a firm that a certain title circulated 412 times
      Then the statute does not reach it

    @id:LAW-125 @level:must @control:LAW-126 @source:FP-53
    Scenario: A trustee is given the names of those who borrowed a challenged book
      Given the purpose is to oversee the library
      When the library gives a trustee of the library the names of those who borrowed a challenged book
      Then the statute forbids it, and subsection (2)(a) does not excuse it

    @id:LAW-126 @level:may @source:FP-53a
    Scenario: A trustee is given the number of times that a challenged book was borrowed
      Given the purpose is to oversee the library
      When the library gives a trustee of the library how often a challenged book was borrowed
      Then the statute does not reach it

  Rule: Where it is not known whether the work needs it, the answer waits

    @id:LAW-130 @level:must @control:LAW-102 @reading:T-VENDOR @source:FP-8.library @source:FP-46b
    Scenario Outline: Whether a company needs the records is not known (<case>)
      Given the purpose is <purpose>
      But it is not known whether the library's operation needs this
      When the library gives <company> <what>
      Then it is undetermined until it is known whether the library's operation needs this

      Examples:
        | case       | purpose                                  | company                          | what                                     |
        | hosting    | to run the library's system              | the vendor that hosts its system | the patron's account record              |
        | newsletter | to send patrons the library's newsletter | its bulk-mail service            | the names and addresses of its borrowers |

    @id:LAW-131 @level:reading @reading:T-VENDOR=processor-is-library @source:FP-8.library
    Scenario: The hosting vendor, if the library's processor is the library
      Given the purpose is to run the library's system
      But it is not known whether the library's operation needs this
      And the reading that the library's processor is the library
      When the library gives the vendor that hosts its system the patron's account record
      Then the statute does not reach it

    @id:LAW-132 @level:must @control:LAW-133 @source:FP-4 @source:24-90-103.3.5
    Scenario: A prison's library tells a guard what an inmate borrowed
      Given the records are those of the library of a state prison
      And the purpose is to keep good order in the prison's library
      But it is not known whether the library's operation needs this
      When the library tells a prison guard which titles the patron borrowed
      Then it is undetermined until it is known whether the library's operation needs this

    @id:LAW-133 @level:may @source:FP-4
    Scenario: The prison's library cannot itself be run without telling the guard
      Given the records are those of the library of a state prison
      And the purpose is to keep good order in the prison's library
      And nothing less would do
      When the library tells a prison guard which titles the patron borrowed
      Then the statute permits it under subsection (2)(a)

  Rule: A parent who pays for a child's lost book is told what payment needs

    @id:LAW-140 @level:may @reading:T-RECOV @source:FP-82
    Scenario: At the desk a mother who must pay for a lost book is told its title and price
      Given the patron is a child of 10
      And the purpose is to recover a lost book
      When an employee tells the child's mother, at the desk, the lost book's title and price, which she needs to pay
      Then the statute permits it under subsection (2)(a)
      And nothing compels it

    @id:LAW-141 @level:may @source:FP-82a
    Scenario: At the desk a mother who must pay for a lost book is told the amount alone
      Given the patron is a child of 10
      And the purpose is to recover a lost book
      When an employee tells the child's mother, at the desk, the amount owed alone, which she needs to pay
      Then the statute permits it under subsection (2)(a)
      And nothing compels it

    @id:LAW-142 @level:must @control:LAW-140 @source:FP-82b
    Scenario: At the desk a mother who must pay for a lost book is told all her child's loans
      Given the patron is a child of 10
      And the purpose is to recover a lost book
      When an employee tells the child's mother, at the desk, all the child's loans, which she does not need to pay
      Then the statute forbids it, and subsection (2)(a) does not excuse it

    @id:LAW-143 @level:reading @reading:T-RECOV=amount-only @source:FP-82
    Scenario: The title of the lost book, if a parent who pays may be told the amount alone
      Given the patron is a child of 10
      And the purpose is to recover a lost book
      And the reading that a parent who pays may be told the amount alone
      When an employee tells the child's mother, at the desk, the lost book's title and price, which she needs to pay
      Then the statute forbids it, and subsection (2)(a) does not excuse it

    @id:LAW-144 @level:must @control:LAW-145 @reading:T-MINCOLL @source:24-90-119.2.a
    Scenario: A collection agency is given the name of a borrower of fifteen
      Given the patron is a child of 15
      And the purpose is to collect what is owed for a lost book
      And nothing less would do
      When the library gives a collection agency the name of the borrower and the amount owed
      Then it is undetermined while it is unsettled whether a minor's name may go to a collection agency

    @id:LAW-145 @level:may @source:24-90-119.2.a
    Scenario: A collection agency is given the name of a borrower of thirty
      Given the patron is an adult of 30
      And the purpose is to collect what is owed for a lost book
      And nothing less would do
      When the library gives a collection agency the name of the borrower and the amount owed
      Then the statute permits it under subsection (2)(a)

    @id:LAW-146 @level:reading @reading:T-MINCOLL=allowed @source:24-90-119.2.a
    Scenario: The borrower of fifteen, if a minor's name may go to a collection agency
      Given the patron is a child of 15
      And the purpose is to collect what is owed for a lost book
      And nothing less would do
      And the reading that a minor's name may go to a collection agency
      When the library gives a collection agency the name of the borrower and the amount owed
      Then the statute permits it under subsection (2)(a)
