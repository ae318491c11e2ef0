import type { Random } from "../random";
import type { Community } from "./communities";

interface Names {
  female: string[];
  male: string[];
  family: string[];
  /** How often someone of the community has a given name of the whole country instead. */
  anglicized: number;
}

const list = (text: string) =>
  text
    .trim()
    .split(/\s+/)
    .map((name) => name.replaceAll("_", " "));

const american = {
  female: list(`Alice Amanda Andrea Angela Anna Audrey Beth Bridget Brooke Caroline Carrie Catherine
    Christine Claire Cynthia Dana Danielle Diane Elaine Elizabeth Emily Erica Erin Eva Evelyn Grace
    Hannah Heather Heidi Helen Holly Irene Jackie Jamie Janet Jennifer Jessica Joanna Joyce Judy
    Julia Karen Kate Kimberly Laura Lauren Leah Lillian Lily Linda Lisa Lucy Margaret Megan Melissa
    Michelle Monica Nancy Natalie Nicole Olivia Pamela Phoebe Priscilla Rachel Rebecca Ruth Samantha
    Sandra Sarah Sharon Sophia Stephanie Susan Teresa Tiffany Tracy Valerie Vanessa Victoria Vivian
    Wendy`),
  male: list(`Aaron Adam Alan Albert Alex Andrew Anthony Arthur Benjamin Brandon Brian Calvin Charles
    Christopher Colin Craig Daniel David Dennis Derek Douglas Edward Eric Eugene Evan Frank Gary
    George Gerald Gordon Gregory Henry Ian Isaac Jack Jacob James Jason Jeffrey Jeremy Jerome Joel
    John Jonathan Joseph Joshua Justin Keith Kenneth Kevin Kyle Lawrence Leonard Louis Lucas Marcus
    Mark Martin Matthew Michael Nathan Nicholas Noah Oliver Owen Patrick Paul Peter Philip Raymond
    Richard Robert Roger Roy Russell Ryan Samuel Scott Sean Simon Stanley Stephen Steven Stuart
    Theodore Thomas Timothy Victor Vincent Walter Warren Wesley William`),
};

const names: Record<Community, Names> = {
  european: {
    ...american,
    anglicized: 1,
    family: list(`Abbott Albright Anders Archer Ashworth Atwood Bachman Baird Barlow Becker Bellamy
      Benedetti Berglund Birch Bishop Blackwood Bowers Brandt Brennan Briggs Buckley Burke Callahan
      Carver Castellano Chamberlain Conti Corrigan Coyle Crane Dalton Danforth Delaney Dietrich Doyle
      Drummond Eastman Eckert Eldridge Ellison Fairbanks Farrell Fenwick Ferrari Finch Fischer
      Fitzgerald Foley Forsythe Frost Gallagher Garrison Gentry Giordano Goodwin Grady Greer Hadley
      Halloran Hartmann Hawthorne Heller Hendricks Holbrook Holloway Hutchins Ingram Jansen Jorgensen
      Kearney Keller Kirby Kowalski Kramer Langley Larkin Lindqvist Lockhart Lombardi Lowell Lundgren
      MacLeod Maguire Mancini Marsh McBride McCormick McKenna Merrill Moretti Nash Nielsen Novak
      Nystrom O'Brien O'Connell O'Neill Osborne Paige Palmer Pellegrino Pennington Petersen Pratt
      Quigley Radcliffe Ramsey Reardon Rinaldi Romano Rowland Rutherford Schaefer Schroeder Sheridan
      Sinclair Stafford Sterling Stroud Sullivan Sweeney Thatcher Thornton Tierney Vance Vandermeer
      Vogel Wadsworth Wagner Walsh Weaver Whitaker Whitfield Winslow Wolfe Woodward Wyatt Zeller`),
  },
  chinese: {
    female: list(`Bing Fang Hui Jia Jing Jun Lan Li Ling Mei Mei-Ling Min Na Ning Qian Qing Rong
      Shu-Fen Siu Ting Wei Wen Xia Xiaoling Xin Xiu Yan Ying Yu Yun Yuk-Ling Zhen Zi`),
    male: list(`Bin Bo Chao Cheng Chi-Keung Feng Gang Guang Hao Hong Jian Jie Jun Kai Kwok Lei Long
      Ming Peng Qiang Shan Sheng Siu-Ming Tao Tian Wai Wei Wen Xiang Yang Yi Yong Zhi`),
    family:
      list(`Au Cai Cao Chan Chang Chao Chau Chen Cheng Cheung Chiang Chiu Chow Choy Chu Chung Deng
      Ding Dong Du Fan Fang Feng Fong Fu Fung Gao Guo Han He Ho Hong Hou Hsieh Hsu Hu Huang Hui Jiang
      Kong Kwan Kwok Lai Lam Lau Law Lei Leong Leung Liang Liao Lin Ling Liu Lo Louie Lu Luo Ma Mak
      Mao Mei Meng Mok Ng Ong Ou Pan Pang Peng Poon Qian Qin Qiu Shao Shen Shi Shih Shum Situ So Song
      Su Sun Szeto Tam Tan Tang Tao Teng Tian To Tsai Tsang Tse Tseng Tsui Tung Wan Wang Wei Wen Wong
      Woo Wu Xia Xiao Xie Xu Xue Yan Yang Yao Ye Yee Yeh Yeung Yim Yin Yip Young Yu Yuan Yuen Zeng
      Zhang Zhao Zheng Zhong Zhou Zhu`),
    anglicized: 0.62,
  },
  indian: {
    female: list(`Aarti Aditi Aishani Amrita Ananya Anita Anjali Anuradha Asha Bhavana Chitra Deepa
      Devika Divya Gayatri Gita Harini Indira Ishani Jyoti Kamala Kavita Keerthi Lakshmi Lalita Leela
      Madhuri Malini Manisha Meena Meera Mythili Nalini Namrata Nandini Neha Nisha Padma Pallavi Pooja
      Preeti Radhika Rekha Ritu Roshni Sangeeta Sarita Shalini Shilpa Shreya Smita Sneha Sonali
      Sudha Sujata Sunita Swati Tanvi Uma Usha Vandana Vidya`),
    male: list(`Aditya Ajay Akash Amit Anand Anil Arjun Arun Ashok Balaji Bharat Chandra Deepak Dinesh
      Ganesh Gaurav Girish Gopal Harish Hemant Jagdish Karthik Kiran Krishnan Kunal Lakshman Mahesh
      Manoj Mohan Mukesh Naveen Nikhil Nitin Prakash Pranav Prasad Rahul Rajesh Rakesh Ramesh Ravi
      Rohan Sachin Sameer Sandeep Sanjay Satish Shankar Siddharth Srinivas Subhash Sunil Suresh Tarun
      Vijay Vikram Vinay Vivek`),
    family: list(`Acharya Agarwal Ahluwalia Anand Arora Athreya Bajwa Balasubramanian Banerjee Basu
      Bedi Bhakta Bhandari Bhargava Bhat Bhattacharya Chadha Chaudhary Chopra Das Dasgupta Deshmukh
      Deshpande Dhaliwal Dhillon Dixit Dutta Ganguly Garg Gill Goel Gokhale Gopalan Grewal
      Gupta Hegde Iyengar Iyer Jain Jayaraman Joshi Kadakia Kamath Kapadia Kapoor Kaur Khanna Khatri
      Kohli Krishnamurthy Kulkarni Kumar Lal Mahajan Malhotra Mathur Mehra Mehta Menon Mishra Mistry
      Mukherjee Murthy Nadkarni Nagarajan Naidu Nair Narang Narayanan Oza Pai Pandey Parekh Parikh
      Patel Patil Pillai Prasad Puri Raghavan Rajan Raman Ramachandran Rane Rangan Rao Rastogi Reddy
      Saini Sandhu Saxena Sen Sethi Shah Sharma Shenoy Shetty Sidhu Singh Sinha Sodhi Srinivasan
      Subramanian Sundaram Swaminathan Thakkar Tripathi Vaidya Varma Vasudevan Venkatesan Verma Vyas`),
    anglicized: 0.06,
  },
  hispanic: {
    female: list(`Adriana Alejandra Alicia Alma Ana Beatriz Blanca Camila Carmen Catalina Cecilia
      Claudia Consuelo Cristina Daniela Dolores Elena Esmeralda Esperanza Estela Fabiola Gabriela
      Gloria Guadalupe Inés Irma Isabel Itzel Josefina Juana Leticia Lorena Lourdes Lucía Luisa
      Luz Magdalena Marcela Margarita Maribel Marisol Maritza Mercedes Mireya Mónica Norma Olga
      Patricia Paulina Pilar Raquel Rocío Rosa Rosario Silvia Sofía Susana Teresa Valentina
      Verónica Violeta Xiomara Yolanda`),
    male: list(`Alberto Alejandro Alfredo Andrés Ángel Armando Arturo Benito Carlos César Cristian
      Daniel Diego Eduardo Emiliano Enrique Ernesto Esteban Felipe Fernando Francisco Gerardo Gilberto
      Guillermo Gustavo Héctor Hugo Ignacio Ismael Javier Jesús Joaquín Jorge José Juan Julio Leonardo
      Lorenzo Luis Manuel Marco Mario Mateo Mauricio Miguel Moisés Octavio Óscar Pablo Pedro Rafael
      Ramiro Ramón Raúl Ricardo Roberto Rodrigo Rogelio Rubén Salvador Santiago Saúl Sergio Tomás
      Ulises Vicente`),
    family:
      list(`Acosta Aguilar Aguirre Alarcón Alvarado Amaya Arellano Arias Arroyo Ávila Ayala Barajas
      Barragán Barrera Bautista Becerra Beltrán Bermúdez Bravo Caballero Calderón Camacho Campos
      Cárdenas Carranza Carrillo Castañeda Castellanos Ceballos Cervantes Cisneros Contreras Cordero
      Corona Cortés Cruz Delgado Domínguez Durán Enríquez Escobar Espinoza Esquivel Estrada Figueroa
      Flores Franco Fuentes Galindo Gallegos Garza Godínez Guerra Guerrero Guevara Guillén Gutiérrez
      Guzmán Haro Hidalgo Huerta Ibarra Jiménez Juárez Lara Leal Lemus Linares Llamas Lozano Luna
      Macías Maldonado Márquez Medrano Mejía Melgar Mendoza Mercado Meza Miramontes Molina Montes
      Montoya Morales Moreno Murillo Navarro Nieto Ocampo Ochoa Olivares Ornelas Orozco Ortega Osorio
      Pacheco Padilla Palacios Paredes Peña Peralta Pineda Ponce Portillo Preciado Quintero Quiroz
      Rangel Renteria Reyes Ríos Rivas Robles Rocha Rojas Romero Rosales Rubio Salazar Salcedo Salgado
      Salinas Sandoval Santana Saucedo Segura Serrano Sierra Solís Soto Tapia Tejeda Toledo Trejo
      Trujillo Uribe Valadez Valdez Valencia Vallejo Vargas Velasco Venegas Vera Villalobos Villanueva
      Villaseñor Yáñez Zamora Zapata Zavala Zepeda Zúñiga`),
    anglicized: 0.14,
  },
  vietnamese: {
    female:
      list(`Anh Bich Chau Cuc Diem Dung Giang Ha Hanh Hien Hoa Hong Hue Huong Kim Kim-Anh Lan Lien
      Linh Loan Mai Minh-Anh My Nga Ngoc Ngoc-Lan Nhi Nhung Phuong Phuong-Thao Quyen Quynh Suong Tam
      Thanh Thao Thu Thuy Thuy-Tien Tram Trang Trinh Truc Tuyet Uyen Van Xuan Yen`),
    male: list(`An Bao Bao-Long Binh Chinh Cuong Dai Dat Duc Dung Duy Gia-Huy Hai Hieu Hoang Hung Huy
      Khai Khang Khanh Khoa Lam Loc Long Luan Minh Minh-Quan Nam Nghia Nhan Phat Phong Phuc Quan Quang
      Quoc Sang Son Tai Tam Tan Thang Thien Thinh Tien Tin Toan Tri Trung Tuan Tung Vinh Vu`),
    family:
      list(`Bui Cao Chau Dam Dang Dao Diep Dinh Do Doan Duong Giang Ha Ho Hoang Huynh Khuu La Lam
      Le Luong Luu Ly Mac Mai Ngo Nguyen Nguyen Nguyen Nguyen Nguyen Pham Pham Phan Phung Quach Ta
      Tang Thach Thai Than To Ton Tran Tran Tran Trieu Trinh Truong Tu Van Vo Vu Vuong`),
    anglicized: 0.34,
  },
  filipino: {
    female: list(`Aileen Amelita Analyn Arlene Cherry Concepcion Corazon Divina Editha Erlinda Fe
      Felicidad Florencia Gemma Girlie Imelda Jasmin Jocelyn Josephine Leonora Liezel Ligaya Lourdes
      Luzviminda Maricar Maricel Maridel Marites Marivic Melinda Milagros Myrna Nenita Perla Remedios
      Rosalinda Rowena Shirley Teresita Virginia`),
    male: list(`Alfonso Amado Antonio Arnel Artemio Bayani Benigno Carlito Danilo Dante Domingo Edgardo
      Edwin Efren Emmanuel Ferdinand Florante Gregorio Isagani Jaime Jericho Joselito Leandro
      Manolito Mariano Nestor Noel Orlando Reynaldo Rizal Rodel Rogelio Romulo Ronaldo Rufino Teodoro
      Virgilio Wilfredo`),
    family: list(`Abad Abella Advincula Agbayani Aguinaldo Alcantara Almario Andrada Asuncion
      Austria Bacani Balagtas Baltazar Banaag Batungbakal Belmonte Bernardo Buenaventura Bulaong
      Cabrera Calimlim Capulong Catacutan Cayabyab Concepcion Custodio Dacanay Dagdag Dela_Cruz
      De_Guzman De_Leon Dimaculangan Dizon Dumlao Enriquez Esguerra Evangelista Fajardo Galang Gatdula
      Guevarra Ilagan Javier Lacson Lagman Lansang Libunao Limjoco Lualhati Macaraeg Macapagal
      Magbanua Magsaysay Malabanan Mallari Manalo Mangubat Mercado Nacpil Natividad Ocampo Pagaduan
      Pangilinan Panganiban Pascual Punzalan Quiambao Quizon Salonga Samonte Sarmiento Simbulan
      Soriano Sumulong Tadena Tamayo Tayag Tiongson Tolentino Tuazon Umali Valenzuela Verzosa Viray
      Yabut Zulueta`),
    anglicized: 0.3,
  },
  korean: {
    female:
      list(`Eun-Ji Eun-Young Ha-Eun Hye-Jin Hyun-Ju Ji-Eun Ji-Hye Ji-Won Ji-Yeon Mi-Kyung Min-Ji
      Sang-Mi Seo-Yeon So-Young Soo-Jin Sun-Hee Sung-Ah Yoon-Ah Young-Hee`),
    male: list(`Byung-Ho Chang-Min Dae-Hyun Dong-Hyun Hyun-Woo In-Ho Jae-Won Ji-Hoon Jin-Ho Jong-Su
      Joon-Young Jun-Seo Kyung-Soo Min-Jun Sang-Hoon Seung-Ho Sung-Jin Tae-Hyun Woo-Jin Young-Ho`),
    family:
      list(`Ahn Bae Baek Chae Cho Choe Choi Chun Chung Han Hong Hwang Hyun Im Jang Jeon Jeong Jin Jo
      Joo Jung Kang Kim Kim Kim Ko Koh Kwon Lee Lee Lim Min Moon Nam Noh Oh Pae Paik Park Park Pyo Rhee
      Ryu Seo Seong Shim Shin Sohn Son Song Suh Um Woo Yang Yi Yoo Yoon Yun`),
    anglicized: 0.66,
  },
  japanese: {
    female:
      list(`Aiko Akemi Akiko Asuka Ayako Chieko Emi Fumiko Haruka Hiroko Kaori Keiko Kumiko Mariko
      Megumi Michiko Miho Naomi Noriko Reiko Sachiko Sakura Tomoko Yoko Yukari Yumi`),
    male: list(`Akira Daisuke Eiji Haruki Hideo Hiroshi Ichiro Isamu Junichi Kazuo Kenji Kenta Koji Makoto
      Masato Minoru Naoki Noboru Osamu Ryota Satoshi Shinji Susumu Takashi Tetsuo Yasuo Yuji`),
    family:
      list(`Adachi Aoki Arai Endo Fujii Fujimoto Fujita Fukuda Goto Hamada Hara Hasegawa Hayashi
      Hirano Hoshino Ikeda Imai Inoue Ishida Ishikawa Ito Iwasaki Kaneko Kato Kawamura Kimura Kitagawa
      Kobayashi Kojima Kondo Kubota Kurihara Maeda Maruyama Masuda Matsuda Matsumoto Miura Miyake
      Miyamoto Mori Morita Murata Nagai Nakagawa Nakamura Nakano Nishimura Noguchi Nomura Oda Ogawa
      Okada Okamoto Onishi Ono Ota Sakai Sakamoto Sasaki Shibata Shimizu Sugimoto Takeda Takemura
      Tamura Taniguchi Tsuchida Uchida Ueda Wada Watanabe Yamada Yamaguchi Yamashita Yokoyama Yoshida`),
    anglicized: 0.55,
  },
  persian: {
    female:
      list(`Anahita Ava Azadeh Bahar Banafsheh Darya Elham Farah Farnaz Fereshteh Golnaz Haleh Homa
      Ladan Laleh Leila Mahin Mahnaz Mahsa Maryam Mina Mitra Nasrin Nazanin Negar Niloufar Parisa
      Parvaneh Roxana Roya Sanaz Sara Sepideh Setareh Shabnam Shahla Shirin Soraya Tara Yasaman Ziba`),
    male: list(`Ali Amir Arash Ardeshir Armin Babak Bahman Behrouz Bijan Cyrus Dariush Ehsan Farhad Farid
      Farshad Hamid Hooman Hossein Iraj Jamshid Kamran Kaveh Keyvan Khosrow Mahmoud Majid Mansour
      Masoud Mehdi Mehran Mohsen Nader Navid Omid Parviz Payam Pejman Ramin Reza Saeed Shahram Siamak
      Sina Soheil Vahid Yashar`),
    family:
      list(`Abbasi Afshar Ahmadi Akbari Alavi Amini Ansari Arjmand Ashrafi Azizi Bagheri Bahrami
      Behzadi Daneshvar Darvish Ebrahimi Emami Eskandari Farahani Farzan Ghaffari Ghasemi Ghorbani
      Golshani Habibi Hashemi Heidari Jafari Jahangiri Kamali Karimi Kazemi Khalili Kermani Mahdavi
      Malek Mirzaei Moghadam Mohammadi Mokhtari Moradi Mousavi Naderi Najafi Nazari Nikpour Norouzi
      Parsa Pourazizi Rafii Rahimi Rajabi Razavi Rezaei Rostami Saberi Sadeghi Safavi Salehi Samadi
      Shahidi Shams Shirazi Sohrabi Tabatabaei Tahmasebi Tavakoli Vaziri Yazdani Zamani Zand`),
    anglicized: 0.08,
  },
  afghan: {
    female:
      list(`Arezo Fariba Farida Freshta Hosai Khalida Laila Latifa Malalai Mina Nargis Nilofar Palwasha
      Parwin Razia Sahar Shabana Shukria Wajma Zarghona Zohra`),
    male: list(`Abdul Ahmad Aziz Emal Fahim Faisal Habib Hamid Haroon Idrees Jawad Khalid Mirwais Mustafa
      Najib Nasir Omar Qais Rahim Rashid Samim Shafiq Tariq Wahid Yama Zalmai Zubair`),
    family:
      list(`Ahmadzai Amiri Ayubi Azimi Barakzai Durrani Ebadi Faizi Ghani Hakimi Haidari Hotak Kakar
      Karimi Mohmand Momand Nasiri Noori Noorzai Popal Qaderi Rahmani Rasuli Safi Sediqi Shinwari
      Stanekzai Wardak Yousufzai Zadran Zazai`),
    anglicized: 0.02,
  },
  russian: {
    female:
      list(`Alina Alla Anastasia Anna Darya Ekaterina Elena Galina Inna Irina Katya Ksenia Larisa
      Lidia Ludmila Marina Maya Nadezhda Natalia Nina Oksana Olena Olga Polina Raisa Sofia Svetlana
      Tamara Tatiana Valentina Vera Yana Yulia Zoya`),
    male: list(`Aleksandr Aleksei Anatoly Andrei Anton Arkady Boris Denis Dmitry Evgeny Fyodor Gennady
      Grigory Igor Ilya Kirill Konstantin Lev Maksim Mikhail Nikolai Oleg Pavel Roman Ruslan Semyon
      Sergei Stanislav Taras Vadim Valery Vasily Viktor Vitaly Vladislav Yakov Yuri`),
    family: list(`Abramov Belov Bogdanov Bondarenko Chernov Davydov Demchenko Efimov Fedorov Galkin
      Gavrilov Gerasimov Golubev Gorbunov Grinberg Gurevich Hrytsenko Ilyin Isakov Kagan Karpenko
      Kovalenko Kozlov Kravchenko Krylov Kuznetsov Lebedev Litvinov Lysenko Makarov Maslov Melnyk
      Morozov Nazarenko Nikitin Novikov Orlov Osipov Pavlenko Petrenko Polyakov Popov Reznik Romanenko
      Rudenko Savchenko Shapiro Shevchenko Sidorov Smirnov Sokolov Stepanov Tarasov Titov Tkachenko
      Vasiliev Vinogradov Volkov Vorobyov Yakovlev Zaitsev Zhukov`),
    anglicized: 0.1,
  },
  african_american: {
    female:
      list(`Aaliyah Alicia Angela Brianna Camille Charlene Chantel Crystal Darlene Denise Ebony
      Gwendolyn Imani Jada Janelle Jasmine Joy Kendra Keisha Kiara Latoya Loretta Maya Monique Nia
      Raven Renee Roberta Shanice Sheila Simone Tamika Tanisha Tiana Yolanda Yvonne`),
    male: list(`Andre Antoine Cedric Clarence Curtis Darius Darnell Darrell DeShawn Dwayne Elijah Ellis
      Isaiah Jamal Jermaine Jordan Julian Kendrick Lamont Lionel Malcolm Marcus Marvin Maurice Quincy
      Reginald Rodney Terrell Terrence Trevon Tyrone Wendell Xavier`),
    family:
      list(`Ambrose Banks Battle Baptiste Beasley Boykin Bridges Broadnax Broussard Cannon Chatman
      Clemons Covington Dorsey Dupree Easley Fontenot Fountain Gaines Gaskins Gilliam Guidry Hairston
      Hargrove Hightower Hollis Ivory Jeffries Jessup Kendrick Langston Ledbetter Lofton Mayfield
      McGhee Merriweather Mouton Muhammad Nettles Outlaw Parham Pettway Pickett Pinkney Prejean
      Rayford Rollins Shelby Singletary Stallworth Swann Tillman Toliver Truesdale Vaughn Wardlow
      Weathers Whitlock Wimberly Witherspoon Yarbrough`),
    anglicized: 0.3,
  },
  african: {
    female:
      list(`Abeba Abena Adaeze Adwoa Almaz Amina Amara Aster Ayana Bethlehem Chiamaka Chioma Efua
      Eleni Fatou Folake Genet Hirut Ifeoma Kidist Makeda Meseret Ngozi Nkechi Oluchi Saba Selam
      Senait Temitope Tigist Tsehay Wanjiru Yetunde Zainab`),
    male: list(`Abebe Ade Babatunde Bereket Chidi Chinedu Dawit Efrem Emeka Ermias Femi Getachew Girma
      Habte Ibrahim Ikenna Kelechi Kofi Kwabena Kwame Mekonnen Mulugeta Obinna Olumide Samson Segun
      Solomon Tekle Tesfaye Tewodros Tunde Uche Yared Yonas`),
    family:
      list(`Abebe Abiodun Abraha Achebe Adebayo Adeyemi Afolabi Agyeman Alemu Amare Appiah Asante
      Asfaw Assefa Ayele Bekele Berhane Boateng Chukwu Debebe Desta Diallo Ekwueme Eze Gebre Gebremariam
      Habtemariam Haile Iwu Kamau Kebede Kidane Mbeki Mensah Mengistu Mwangi Negash Nnamdi Nwosu
      Odhiambo Ogunleye Okafor Okeke Okonkwo Okoro Oladipo Onyango Osei Owusu Sesay Tadesse Tekle
      Teklu Tesfaye Tsegaye Ugwu Wolde Woldemariam Yeboah Zewdie`),
    anglicized: 0.16,
  },
  arab: {
    female:
      list(`Abeer Aisha Amal Amira Dalia Dina Farah Fatima Ghada Hala Hanan Hiba Huda Iman Jumana
      Karima Lamia Layla Lina Lubna Maha Manal Mariam Mona Nadia Najwa Nour Rana Rania Reem Rima Salma
      Samar Samira Sawsan Suha Suhair Wafa Yasmin Zeinab`),
    male: list(`Adel Ahmed Amin Anwar Bassam Bilal Fadi Faris Ghassan Hani Hassan Hisham Ihab Imad Ismail
      Issa Jamil Kamal Karim Khaled Mahmoud Marwan Mazen Mustafa Nabil Nasser Osama Rami Riyad Sami
      Samir Tarek Tawfiq Wael Walid Yasser Yousef Ziad`),
    family:
      list(`Abboud Abdallah Abu-Ghazaleh Aboud Aoun Ashour Atallah Awad Ayoub Azar Barakat Bazzi
      Bishara Bitar Chehab Daher Darwish El-Amin El-Masri Farah Fares Ghanem Habib Haddad Hakim Halabi
      Hamdan Hammoud Hanna Harb Hatem Hijazi Issa Jabbour Jaber Kanaan Karam Kassab Khalil Khoury
      Malouf Mansour Masri Mattar Nader Najjar Nasr Nassar Qasim Rahal Saad Sabbagh Saleh Salloum
      Sarkis Sayegh Shaheen Shadid Srour Tannous Touma Younes Zakaria Zeidan`),
    anglicized: 0.12,
  },
  jewish: {
    female: [
      ...american.female.slice(0, 40),
      ...list("Aviva Dalia Dina Elana Ilana Miriam Naomi Noa Orly Rivka Shira Tali Tamar Yael"),
    ],
    male: [
      ...american.male.slice(0, 40),
      ...list("Ari Asher Avi Eitan Eli Ezra Gideon Jonah Noam Oren Reuben Saul Shai Uri Yoav"),
    ],
    family:
      list(`Abramson Adelman Applebaum Aronson Bamberger Berkowitz Blumenthal Bronstein Cantor Cohn
      Dorfman Edelstein Eisenberg Elkin Fein Feldman Finkel Fishman Freund Friedlander Gelman Ginsburg
      Gittelman Glassman Glick Goldfarb Gordon Greenbaum Gross Halpern Heller Himmel Hirsch Horowitz
      Jacoby Kaminsky Kantor Kaplan Kessler Klein Kravitz Landau Lehman Lerner Levenson Levin Lichtman
      Lieberman Loeb Mandel Margolis Meltzer Messinger Mizrahi Nathanson Perlman Pincus Pollak
      Rabinowitz Reisman Rosenblatt Roth Rubinstein Sandler Schechter Schulman Shapiro Silverstein
      Sobel Spector Stein Strauss Teitelbaum Unger Wasserman Waxman Weinstock Weiss Zimmerman Zuckerman`),
    anglicized: 0.5,
  },
  pacific: {
    female: list(
      "Alisi Ana Elenoa Fetu Keala Leilani Lupe Malia Mele Moana Noelani Sela Sina Siosiana Talia Tupou",
    ),
    male: list(
      "Afa Fetu Kalani Kai Keanu Lopeti Makoa Manu Mosese Paulo Pita Sefo Semisi Siaosi Sione Tavita Tevita Viliami",
    ),
    family:
      list(`Afoa Faleafa Faletau Fonoti Fonua Havili Kaleo Kahale Kamaka Kealoha Kekoa Lauti Leota
      Lolohea Mahe Mahoe Malu Masina Moala Nakoa Palakiko Pauga Pele Pulu Sapolu Taufa Taulapapa Tuiasosopo
      Tuilagi Tupua Vaifale Vea`),
    anglicized: 0.4,
  },
};

export type NameGender = "female" | "male";

export function familyName(random: Random, community: Community): string {
  return random.pick(names[community].family);
}

/** A given name as families of the community give them. */
export function givenName(random: Random, community: Community, gender: NameGender): string {
  const { anglicized, ...own } = names[community];
  const from = random.chance(anglicized) ? american : own;
  return random.pick(from[gender]);
}
