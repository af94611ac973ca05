#ifndef QZ_MEDIA_I2C_SAA7115_H
#define QZ_MEDIA_I2C_SAA7115_H
#define SAA7115_COMPOSITE0 0
#define SAA7115_COMPOSITE1 1
#define SAA7115_COMPOSITE2 2
#define SAA7115_COMPOSITE3 3
#define SAA7115_COMPOSITE4 4
#define SAA7115_COMPOSITE5 5
#define SAA7115_SVIDEO0 6
#define SAA7115_SVIDEO2 8
#define SAA7115_SVIDEO3 9
#define SAA7115_IPORT_ON 1
#define SAA7115_IDQ_IS_DEFAULT 1
#define SAA7115_FREQ_32_11_MHZ 0x1e9f5b0
#define SAA7115_FREQ_24_576_MHZ 0x1770000
#define SAA7115_FREQ_FL_UCGC 1
#define SAA7115_FREQ_FL_CGCDIV 2
#define SAA7115_FREQ_FL_APLL 4
#define SAA7115_FREQ_FL_DOUBLE_ASCLK 8
enum saa7113_r08_htc { __qz_saa7113_r08_htc };
enum saa7113_r10_ofts { __qz_saa7113_r10_ofts };
enum saa7113_r12_rts { SAA7113_RTS_DOT_IN };
struct saa7115_platform_data {
	bool saa7113_force_gm7113c_init;
	enum saa7113_r08_htc *saa7113_r08_htc;
	bool *saa7113_r10_vrln;
	enum saa7113_r10_ofts *saa7113_r10_ofts;
	enum saa7113_r12_rts *saa7113_r12_rts0;
	enum saa7113_r12_rts *saa7113_r12_rts1;
	bool *saa7113_r13_adlsb;
};
#endif
