#ifndef QZ_LINUX_MFD_ABX500_AB8500_H
#define QZ_LINUX_MFD_ABX500_AB8500_H
struct ab8500;
struct irq_domain;
#define AB8500_CUT2P0 0x20
#define AB8500_SYS_CTRL1_BLOCK 1
#define AB8500_SYS_CTRL2_BLOCK 2
#define AB8500_REGU_CTRL2 4
#define AB8500_USB 5
#define AB8500_CHARGER 11
#define AB8500_GAS_GAUGE 12
#define AB8500_INTERRUPT 14
#define AB8500_RTC 15
#define AB8500_MISC 0x10
#define AB8500_DEVELOPMENT 17
#define AB8500_DEBUG 18
#define AB8500_OTP_EMUL 21
#define AB8500_INT_GPIO6R 40
#define AB8500_INT_GPIO41R 55
#define AB8500_INT_GPIO6F 56
#define AB8500_INT_GPIO41F 71
#define AB9540_INT_GPIO50R 113
#define AB9540_INT_GPIO54R 117
#define AB9540_INT_GPIO50F 121
#define AB9540_INT_GPIO54F 125
#define AB8540_INT_GPIO43F 168
#define AB8540_INT_GPIO43R 169
#define AB8540_INT_GPIO44F 170
#define AB8540_INT_GPIO44R 171
#define AB8500_NR_IRQS 112
#define AB8505_NR_IRQS 153
#define AB9540_NR_IRQS 153
#define AB8540_NR_IRQS 216
#define AB8500_NUM_IRQ_REGS 14
#define AB9540_NUM_IRQ_REGS 20
#define AB8540_NUM_IRQ_REGS 27
#define AB8500_POW_KEY_1_ON 2
#define AB8500_VBUS_DET 0x20
enum ab8500_version { AB8500_VERSION_AB8500, AB8500_VERSION_AB8505, AB8500_VERSION_AB9540, AB8500_VERSION_AB8540 = 4, AB8500_VERSION_UNDEFINED };
struct ab8500 {
	struct device *dev;
	struct mutex lock;
	struct mutex irq_lock;
	atomic_t transfer_ongoing;
	int irq;
	struct irq_domain *domain;
	enum ab8500_version version;
	u8 chip_id;
	int (*write)(struct ab8500 *ab8500, u16 addr, u8 data);
	int (*write_masked)(struct ab8500 *ab8500, u16 addr, u8 mask, u8 data);
	int (*read)(struct ab8500 *ab8500, u16 addr);
	unsigned long tx_buf[4];
	unsigned long rx_buf[4];
	u8 *mask;
	u8 *oldmask;
	int mask_size;
	const int *irq_reg_offset;
	int it_latchhier_num;
};
int ab8500_suspend(struct ab8500 *ab8500);
int is_ab8500(struct ab8500 *ab);
int is_ab8505(struct ab8500 *ab);
int is_ab9540(struct ab8500 *ab);
int is_ab8540(struct ab8500 *ab);
int is_ab8500_1p1_or_earlier(struct ab8500 *ab);
int is_ab8500_2p0_or_earlier(struct ab8500 *ab);
int is_ab8500_3p3_or_earlier(struct ab8500 *ab);
int is_ab8500_2p0(struct ab8500 *ab);
int is_ab8505_2p0(struct ab8500 *ab);
int is_ab8540_1p2_or_earlier(struct ab8500 *ab);
void ab8500_override_turn_on_stat(u8 mask, u8 set);
void ab8500_dump_all_banks(struct device *dev);
#endif
