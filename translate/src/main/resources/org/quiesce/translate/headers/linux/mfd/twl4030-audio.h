#ifndef QZ_LINUX_MFD_TWL4030_AUDIO_H
#define QZ_LINUX_MFD_TWL4030_AUDIO_H
#define TWL4030_REG_CODEC_MODE 1
#define TWL4030_REG_APLL_CTL 58
#define TWL4030_REG_VIBRA_CTL 69
#define TWL4030_REG_VIBRA_SET 70
#define TWL4030_CODECPDZ 2
#define TWL4030_APLL_EN 0x10
#define TWL4030_APLL_INFREQ_19200KHZ 5
#define TWL4030_APLL_INFREQ_26000KHZ 6
#define TWL4030_APLL_INFREQ_38400KHZ 15
#define TWL4030_VIBRA_EN 1
#define TWL4030_VIBRA_DIR 2
#define TWL4030_VIBRA_SEL 0x10
enum twl4030_audio_res { TWL4030_AUDIO_RES_POWER, TWL4030_AUDIO_RES_APLL, TWL4030_AUDIO_RES_MAX };
int twl4030_audio_disable_resource(enum twl4030_audio_res id);
int twl4030_audio_enable_resource(enum twl4030_audio_res id);
unsigned int twl4030_audio_get_mclk(void);
#endif
