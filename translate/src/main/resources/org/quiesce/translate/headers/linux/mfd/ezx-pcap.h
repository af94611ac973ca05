#ifndef QZ_LINUX_MFD_EZX_PCAP_H
#define QZ_LINUX_MFD_EZX_PCAP_H
struct pcap_chip;
struct pcap_subdev;
#define PCAP_SECOND_PORT 1
#define PCAP_CS_AH 2
#define PCAP_REGISTER_WRITE_OP_BIT 0x80000000
#define PCAP_REGISTER_READ_OP_BIT 0
#define PCAP_REGISTER_VALUE_MASK 0x1ffffff
#define PCAP_REGISTER_ADDRESS_SHIFT 26
#define PCAP_CLEAR_INTERRUPT_REGISTER 0x1ffffff
#define PCAP_MASK_ALL_INTERRUPT 0x1ffffff
#define PCAP_REG_ISR 0
#define PCAP_REG_MSR 1
#define PCAP_REG_PSTAT 2
#define PCAP_REG_ADC 9
#define PCAP_REG_ADR 10
#define PCAP_REG_INT_SEL 3
#define PCAP_REG_RTC_TOD 14
#define PCAP_REG_RTC_TODA 15
#define PCAP_REG_RTC_DAY 0x10
#define PCAP_REG_RTC_DAYA 17
#define PCAP_NIRQS 23
#define PCAP_IRQ_ADCDONE 0
#define PCAP_IRQ_TS 1
#define PCAP_IRQ_1HZ 2
#define PCAP_IRQ_TODA 5
#define PCAP_IRQ_ONOFF 7
#define PCAP_IRQ_MIC 11
#define PCAP_IRQ_ADCDONE2 20
#define PCAP_ADC_ADEN 1
#define PCAP_ADC_AD_SEL1 4
#define PCAP_ADC_ADA1_MASK 112
#define PCAP_ADC_ADA1_SHIFT 4
#define PCAP_ADC_ADA2_MASK 0x380
#define PCAP_ADC_ADA2_SHIFT 7
#define PCAP_ADC_TS_M_MASK 0xe0000
#define PCAP_ADC_TS_M_SHIFT 17
#define PCAP_ADC_TS_REF_LOWPWR 0x100000
#define PCAP_ADC_BATT_I_POLARITY 0x400000
#define PCAP_ADC_BATT_I_ADC 0x800000
#define PCAP_ADC_BANK_1 1
#define PCAP_ADC_CH_TS_X1 3
#define PCAP_ADC_CH_TS_Y1 5
#define PCAP_ADC_TS_M_XY 1
#define PCAP_ADC_TS_M_PRESSURE 2
#define PCAP_ADC_TS_M_STANDBY 5
#define PCAP_ADC_TS_M_NONTS 6
#define PCAP_ADR_ADD1_MASK 0x3ff
#define PCAP_ADR_ADD1_SHIFT 0
#define PCAP_ADR_ADD2_MASK 0xffc00
#define PCAP_ADR_ADD2_SHIFT 10
#define PCAP_ADR_ASC 0x400000
#define PCAP_RTC_DAY_MASK 0x3fff
#define PCAP_RTC_TOD_MASK 0xffff
#define SEC_PER_DAY 0x15180
struct pcap_subdev {
	int id;
	const char *name;
	void *platform_data;
};
struct pcap_platform_data {
	unsigned int irq_base;
	unsigned int config;
	int gpio;
	void (*init)(void *);
	int num_subdevs;
	struct pcap_subdev *subdevs;
};
int ezx_pcap_write(struct pcap_chip *, u8, u32);
int ezx_pcap_read(struct pcap_chip *, u8, u32 *);
int ezx_pcap_set_bits(struct pcap_chip *, u8, u32, u32);
int pcap_to_irq(struct pcap_chip *, int);
int irq_to_pcap(struct pcap_chip *, int);
int pcap_adc_async(struct pcap_chip *, u8, u32, u8[], void *, void *);
int pcap_adc_sync(struct pcap_chip *, u8, u32, u8[], u16[]);
void pcap_set_ts_bits(struct pcap_chip *, u32);
#endif
