/**
 * Words by which "he" and "she" are told apart: titles, nouns, and first names that are given to one gender nearly
 * everywhere (Jean, Andrea, Sasha, Robin, Kim and their like are not). Hand-made; lower case.
 */
const female =
  "mrs mrs. ms ms. miss dame lady baroness countess duchess princess queen empress madame mme mlle señora frau sister nun " +
  "woman girl mother mum mom daughter wife widow aunt niece grandmother granddaughter bride girlfriend " +
  "ex-girlfriend ex-wife stepmother stepdaughter stepsister goddaughter fiancée actress chairwoman congresswoman " +
  "councilwoman policewoman spokeswoman businesswoman saleswoman waitress heroine heiress hostess stewardess schoolgirl " +
  "goddess female forewoman assemblywoman alderwoman sportswoman housewife midwife ballerina abbess " +
  "abigail ada adaeze adele adriana agatha agnes agnieszka aida aisha aishatu akiko alba alena alessandra alexandra alice " +
  "alicia alina aliya alma althea alyssa amaka amal amalia amanda amara amelia amelie amina amira amy ana anastasia " +
  "angela angelica angelina angie anika anita anja ann anna annabel anne annette annika anouk antonia anya aoife aparna " +
  "april arlene astrid asuka aurelia aurora ava ayesha aylin ayşe barbara beata beatrice beatrix beatriz béatrice becky " +
  "belinda bella bernadette bernice bertha bess beth bethany betty beverley beverly bianca birgit birgitta blanca " +
  "bonnie brenda briana bridget brigid brigitte britta brooke camila camilla camille candice carina carla carmen carol " +
  "carole carolina caroline carolyn carrie catalina catarina caterina catherine cathy cecilia cecily celeste celia chantal charlotte " +
  "chiara chidinma chloe chloé christina christine ciara cindy claire clara clarissa claudia colleen constance cora " +
  "cordelia corinne courtney cristina cynthia dagmar daisy dalia dana danielle daphne daria davina dawn deborah debra deirdre " +
  "delia delphine denise desiree diana diane dina dolores dominique donna dora doris dorothea dorothy ebony edith edna " +
  "eileen eilidh ekaterina elaine eleanor elena eleni elif elisa elisabeth elise eliza elizabeth ella ellen elodie eloise " +
  "elsa elsie elvira emilia emily emma enid erica erika esperanza estelle esther ethel eugenia eunice eva eve evelyn " +
  "ewa faith farah farida fatima fatma fatou faye felicity fiona flora florence frances francesca freya frida frieda gabriela " +
  "gabriella gabrielle gail galina gemma genevieve georgia georgina geraldine gerda germaine gertrude gianna gillian gina " +
  "gisela giulia gladys glenda gloria grace graciela greta grete gretchen gudrun gwen gwendolyn gwenllian hadiza halima hana hanna " +
  "hannah harriet hazel heather heidi helen helena helene helga henrietta hermione hilary hilda hildegard hortense ida ilona ilse ilze " +
  "imelda imogen ines inês inge ingrid irena irene irina iris irma isabel isabella isabelle ivana ivy jacqueline jada " +
  "jana jane janet janice jasmine jeanette jeanne jennifer jenny jessica jill joan joanna joanne jocelyn jodie johanna " +
  "josefina josephine joy joyce juanita judith judy julia juliana julie juliet julieta justine jyoti kadri kamala karen karin karina " +
  "karla karolina katarina katarzyna kate katharina katherine kathleen kathryn kathy katie katja katya kavita kayla keiko " +
  "kerstin khadija kirsten kirstin kirsty klara komal krista kristen kristin kristina lakshmi lara larisa laura lauren " +
  "laurence leah leila lena leona leonora leticia leyla lidia liesbeth lila lilian liliana lillian lily lina linda " +
  "lisa lisbeth liudmila livia liz lois lola lorena lorna lorraine louisa louise lourdes lucia luciana lucie lucille " +
  "lucinda lucy ludmila luisa lydia lynda lynn lynne mabel maddalena madeleine madeline madison mae magda magdalena maggie maja " +
  "malgorzata mandy manuela mara marcia margaret margarita margot marguerite maria mariam mariana marianne marie marietta marilyn " +
  "marina marisa marisela marissa marjorie marlene marta martha martina mary maryam matilda maud maureen maya mei melanie melinda " +
  "melissa mercedes meredith mia michelle mildred milena mina mira miranda miriam mirjam moana mona monica monika monique " +
  "morag muriel myriam myrtle nadia nadine naledi nancy naomi natalia natalie nataliya natasha nell nellie niamh nicola nicole " +
  "nina noelle nora norma nour octavia odette olena olga olive olivia olympia oksana ophelia paloma pamela parvati pat patience patricia " +
  "paula paulina pauline pearl peggy penelope penny petra philippa phoebe phyllis pia pilar polly pooja prisca priscilla priya " +
  "priyanka rachel ramona raquel rebecca regina renata renate rhoda rhonda rita roberta rocio romy rosa rosalie rosalind rosario rose " +
  "rosemary roxana ruby ruth sabina sabine sabrina sadie safiya saima sakura sally salma samantha samira sandra sara sarah saskia savannah " +
  "selina selma serena shanice sharon sheila shirin shirley shreya sibylle sigrid silvia simone sinead siobhan siobhán sofia sofía solange " +
  "sonia sonja sophia sophie stacey stefania stella stephanie sunita susan susanna susanne suzanne svetlana svitlana sybil sylvia sylvie " +
  "tabitha talia tamara tamsin tania tanja tanya tara tatiana teresa tereza tessa thandiwe thea thelma theresa therese tiffany tina tove tracey " +
  "trudy ulrike uma ursula valentina valeria valerie vanessa vera verena verity veronica veronika vesna vicky victoria vida viktoria viola " +
  "violet virginia viviana vivian vivien wanda wendy wilhelmina wilma winifred yael yasmin yasmine yelena yetunde yolanda yoko yulia yuliya " +
  "yuki yvette yvonne zainab zara zeynep zoe zofia zora zsuzsanna";
const male =
  "mr mr. sir lord baron count duke earl viscount prince king emperor emir sheikh sultan shah pope imam rabbi monsieur herr señor brother " +
  "monk friar man boy gentleman father dad son husband widower uncle nephew grandfather grandson groom boyfriend " +
  "ex-boyfriend ex-husband stepfather stepson stepbrother godson fiancé actor chairman congressman councilman policeman " +
  "spokesman businessman salesman waiter fisherman seaman statesman fireman gunman henchman nobleman schoolboy steward " +
  "guy lad bloke alderman assemblyman sportsman footman foreman cameraman hangman handyman archbishop cardinal " +
  "aaron abdallah abdel abdul abdullah abel abraham adam adamu adil adnan adolf adrian ahmad ahmed aidan ajay akira akio alan albert alberto " +
  "aldo alejandro aleksander aleksandr alessandro alexander alexandre alexei alexey alfonso alfred alfredo ali alistair allan allen alvaro " +
  "amadou amir amit anatoly anders andré andreas andrei andrej andrew andriy andrzej andy angelo anil anselm anthony anton " +
  "antonio antti ari arjun armando arnaud arne arnold arthur arturo arun arvid ashok augustin augusto aurelio axel babatunde " +
  "barnaby barry bart bartosz basil bastian ben benedict benedikt benito benjamin benoit bernard bernardo bernd bert bertrand " +
  "bilal bill björn bo bob bogdan boris boyd brad bradley brandon brendan brent brett brian bruce bruno bryan bryn byron caleb calum calvin " +
  "cameron carl carlo carlos carlton cecil cedric cesar chad charles charlie chidi chinedu christian christophe christopher christos chuck cillian clarence clark claude " +
  "claudio clement cliff clifford clive clyde colin connor conor conrad constantin cornelius cosmo craig cristiano curtis cyril cyrus dale damian damien dan " +
  "daniel daniele dario darius darren dave david davide dean declan denis dennis derek dermot desmond diego dieter dietmar dilwyn dimitri dimitris dirk dmitri dmitry dmytro domingo " +
  "dominic donald dougal douglas duarte duncan dwayne dwight dylan eamon ed edgar edmund eduardo edward edwin egon eino elijah elliott elton emanuel emeka emil " +
  "emile emiliano emilio emmanuel enrico enrique enzo eric erik ernest ernesto ernst erwin esteban ethan eugene evan evgeny fabian fabio fabrizio faisal farid federico " +
  "felipe felix ferdinand fergus fernando filip filippo finlay finn florian floyd francesco francis francisco franco frank frans franz fred frederic frederick frederik friedrich fritz " +
  "gabriel gareth gary gaspard gaston gavin gennady geoff geoffrey george georges georgios gerald gerard gerhard gert gianluca gideon gilbert gilles giorgio giovanni " +
  "giuseppe glen glenn godfrey goran gordon graham grant greg gregor gregory grigory guido guillaume guillermo gunnar gunther gus gustav gustavo hamid hamish hamza hank hannes hans " +
  "harald hari harold harry harvey hassan hector heinrich heinz helmut hendrik henri henrik henry herbert herman hermann hideo hiroshi horst howard hubert hugh hugo humphrey hussein ian " +
  "ibrahim ignacio igor ikenna ilya imran isaac isaiah ismail ivan ivar ivo iñigo jack jacob jacques jake jakob jakub james jamal jamie jared jarosław jason javier jay jeff jeffrey jens jeremiah jeremy jerome jerzy " +
  "jesper jesus jim jimmy joachim joao joaquin joe joel joerg johan johann johannes john johnny jonah jonas jonathan jordi jorge jorgen jose joseph josef josh joshua josé joão juan juha jukka " +
  "julian julio julius juma jürgen justin kaito kamal karel karim karl kaspar keith kelvin ken kenji kenneth kevin khaled khalid kiran klaus knut konrad konstantin krzysztof kurt kwame kwasi kyle lachlan lamar lance larry lars " +
  "laszlo laurent lawrence leif leo leon leonard leonardo leopold leroy levi lewis liam lionel lloyd lorenzo louis luc luca lucas luciano ludwig luigi luis luiz lukas luke mahmoud malcolm malik mamadou manuel " +
  "marc marcel marcello marcelo marcin marco marcos marcus marek mario marius mark marko markus martin marvin massimo mateo mateusz matt matteo matthew matthias matthieu maurice mauricio mauro max maxim maximilian " +
  "mehmet melvin mercer michael michał michal michel miguel mihai mike mikhail mikko milan miles milos milton miroslav mitchell moritz mohamed mohammad mohammed moses muhammad murat murray mustafa mykola nabil nasser nathan nathaniel neil " +
  "nelson niall nicholas nick nico nicolas nigel nikhil nikola nikolai nikolas nils noah noel norbert norman obinna odd olaf oleg oleksandr oliver olivier olof omar orlando oscar oskar osman otto owen pablo paolo patrice patrick patrik paul paulo pavel pawel " +
  "pedro percy pete peter petr petros phil philip philippe pierre pieter pietro piotr prakash preston rafael rafał rahul raj rajesh rakesh ralf ralph raman ramon ramón randall raoul rashid raul ravi ray raymond rené reginald reinhard reuben rex ricardo richard " +
  "rick rob robert roberto roderick rodney rodrigo roger rohan roland rolf roman romain ronald ronan rory ross roy rubén rudolf rufus rupert russell rustam ryan salman salvador salvatore sam sami samuel sandeep sanjay santiago saul scott sean sebastian sebastián selim serge sergei sergey sergio seth " +
  "shane shaun shigeru sidney siegfried silas silvio simon sipho slobodan solomon søren spencer stanislav stanley stefan stefano stephan stephen steve steven stewart stig stuart sunil suresh sven sylvain tadeusz takashi tarek tariq ted terence terrence theo theodor theodore thierry thomas thor tiago tim " +
  "timothy tobias toby todd tom tomas tomás tomasz tommaso tony torsten travis trevor tristan tunde tyler tyrone ulf ulrich umar umberto uwe václav vadim vasily vernon victor vijay vikram viktor vincent vincenzo viorel vitaly vito vivek vlad vladimir volker volodymyr wade waldemar walter warren wayne werner " +
  "wilfred wilhelm willem william winston wojciech wolfgang xavier yann yannick yasuo yevgeny yiannis yohannes yuri yusuf yves zachary zbigniew zoltan zoran";

const all = (words: string, gender: "male" | "female"): [string, "male" | "female"][] =>
  words.split(" ").map((word) => [word, gender]);

/** Titles, nouns and first names → whom "he" or "she" can stand for. */
export const genders: ReadonlyMap<string, "male" | "female"> = new Map([
  ...all(female, "female"),
  ...all(male, "male"),
]);
