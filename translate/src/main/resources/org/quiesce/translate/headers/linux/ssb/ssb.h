#ifndef QZ_LINUX_SSB_SSB_H
#define QZ_LINUX_SSB_SSB_H
struct ssb_device;
struct ssb_driver;
struct ssb_sprom_core_pwr_info {
	u8 maxpwr_2g;
	u8 maxpwr_5gl;
	u8 maxpwr_5g;
	u8 maxpwr_5gh;
	u16 pa_2g[4];
	u16 pa_5gl[4];
	u16 pa_5g[4];
	u16 pa_5gh[4];
};
struct ssb_sprom {
	u8 revision;
	u8 il0mac[6];
	u8 et0mac[6];
	u8 et1mac[6];
	u8 et2mac[6];
	u8 et0phyaddr;
	u8 et1phyaddr;
	u8 et2phyaddr;
	u16 dev_id;
	u16 board_rev;
	u16 board_num;
	u16 board_type;
	u8 country_code;
	char alpha2[2];
	u8 ant_available_a;
	u8 ant_available_bg;
	u16 pa0b0;
	u16 pa0b1;
	u16 pa0b2;
	u8 gpio0;
	u8 gpio1;
	u8 gpio2;
	u8 gpio3;
	u16 boardflags_lo;
	u16 boardflags_hi;
	struct ssb_sprom_core_pwr_info core_pwr_info[4];
	struct {
		s8 a0;
		s8 a1;
		s8 a2;
		s8 a3;
	} antenna_gain;
	struct {
		struct {
			u8 extpa_gain;
			u8 tr_iso;
		} ghz2;
		struct {
			u8 extpa_gain;
			u8 tr_iso;
		} ghz5;
	} fem;
};
void ssb_set_drvdata(struct ssb_device *dev, void *data);
void *ssb_get_drvdata(struct ssb_device *dev);
void ssb_driver_unregister(struct ssb_driver *drv);
void ssb_device_enable(struct ssb_device *dev, u32 core_specific_flags);
void ssb_device_disable(struct ssb_device *dev, u32 core_specific_flags);
u32 ssb_read32(struct ssb_device *dev, u16 offset);
void ssb_write32(struct ssb_device *dev, u16 offset, u32 value);
#endif
