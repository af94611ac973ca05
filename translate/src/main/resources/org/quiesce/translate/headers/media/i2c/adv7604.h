#ifndef QZ_MEDIA_I2C_ADV7604_H
#define QZ_MEDIA_I2C_ADV7604_H
#define V4L2_CID_ADV_RX_ANALOG_SAMPLING_PHASE 0xa01900
#define V4L2_CID_ADV_RX_FREE_RUN_COLOR_MANUAL 0xa01901
#define V4L2_CID_ADV_RX_FREE_RUN_COLOR 0xa01902
#define ADV76XX_HOTPLUG 1
enum adv7604_ain_sel { ADV7604_AIN7_8_9_NC_SYNC_3_1 = 2 };
enum adv7604_bus_order { ADV7604_BUS_ORDER_RGB, ADV7604_BUS_ORDER_BRG = 4 };
enum adv7604_op_format_mode_sel { ADV7604_OP_FORMAT_MODE0 };
enum adv76xx_drive_strength { ADV76XX_DR_STR_MEDIUM_HIGH = 2, ADV76XX_DR_STR_HIGH };
enum adv76xx_int1_config { ADV76XX_INT1_CONFIG_ACTIVE_HIGH = 2 };
enum adv76xx_page { ADV76XX_PAGE_IO, ADV7604_PAGE_AVLINK, ADV76XX_PAGE_CEC, ADV76XX_PAGE_INFOFRAME, ADV7604_PAGE_ESDP, ADV7604_PAGE_DPP, ADV76XX_PAGE_AFE, ADV76XX_PAGE_REP, ADV76XX_PAGE_EDID, ADV76XX_PAGE_HDMI, ADV76XX_PAGE_TEST, ADV76XX_PAGE_CP, ADV7604_PAGE_VDP, ADV76XX_PAGE_MAX };
struct adv76xx_platform_data {
	unsigned disable_pwrdnb : 1;
	unsigned disable_cable_det_rst : 1;
	int default_input;
	enum adv7604_ain_sel ain_sel;
	enum adv7604_bus_order bus_order;
	enum adv7604_op_format_mode_sel op_format_mode_sel;
	enum adv76xx_int1_config int1_config;
	unsigned alt_gamma : 1;
	unsigned blank_data : 1;
	unsigned insert_av_codes : 1;
	unsigned replicate_av_codes : 1;
	unsigned inv_vs_pol : 1;
	unsigned inv_hs_pol : 1;
	unsigned inv_llc_pol : 1;
	enum adv76xx_drive_strength dr_str_data;
	enum adv76xx_drive_strength dr_str_clk;
	enum adv76xx_drive_strength dr_str_sync;
	unsigned output_bus_lsb_to_msb : 1;
	unsigned hdmi_free_run_mode;
	u8 i2c_addresses[ADV76XX_PAGE_MAX];
};
enum adv76xx_pad { ADV76XX_PAD_HDMI_PORT_A, ADV7604_PAD_HDMI_PORT_B, ADV7604_PAD_HDMI_PORT_C, ADV7604_PAD_HDMI_PORT_D, ADV7604_PAD_VGA_RGB, ADV7604_PAD_VGA_COMP, ADV7604_PAD_SOURCE, ADV76XX_PAD_MAX };
#endif
