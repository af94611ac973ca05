#ifndef QZ_MEDIA_DRV_INTF_MSP3400_H
#define QZ_MEDIA_DRV_INTF_MSP3400_H
#define MSP_IN_SCART1 0
#define MSP_IN_SCART2 1
#define MSP_IN_SCART3 2
#define MSP_IN_MONO 6
#define MSP_IN_TUNER1 0
#define MSP_IN_TUNER2 1
#define MSP_DSP_IN_TUNER 0
#define MSP_DSP_IN_SCART 2
#define MSP_DSP_IN_MAIN_AVC 11
#define MSP_SC_IN_SCART3 2
#define MSP_SC_IN_DSP_SCART1 4
#define MSP_INPUT_DEFAULT MSP_INPUT(MSP_IN_SCART1, MSP_IN_TUNER1, MSP_DSP_IN_TUNER, MSP_DSP_IN_TUNER)
#define MSP_OUTPUT_DEFAULT (MSP_SC_TO_SCART1(MSP_SC_IN_SCART3) | MSP_SC_TO_SCART2(MSP_SC_IN_DSP_SCART1))
#define MSP_SCART_TO_DSP(a_) (a_)
#define MSP_TUNER_TO_DSP(a_) ((a_) << 3)
#define MSP_DSP_TO_MAIN(a_) ((a_) << 4)
#define MSP_DSP_TO_AUX(a_) ((a_) << 8)
#define MSP_DSP_TO_SCART1(a_) ((a_) << 12)
#define MSP_DSP_TO_SCART2(a_) ((a_) << 16)
#define MSP_DSP_TO_I2S(a_) ((a_) << 20)
#define MSP_SC_TO_SCART1(a_) (a_)
#define MSP_SC_TO_SCART2(a_) ((a_) << 4)
#define MSP_INPUT(a_, b_, c_, d_) (MSP_SCART_TO_DSP(a_) | MSP_TUNER_TO_DSP(b_) | MSP_DSP_TO_MAIN(c_) | MSP_DSP_TO_AUX(c_) | MSP_DSP_TO_SCART1(d_) | MSP_DSP_TO_SCART2(d_) | MSP_DSP_TO_I2S(d_))
#define MSP_OUTPUT(a_) (MSP_SC_TO_SCART1(a_) | MSP_SC_TO_SCART2(a_))
#endif
